declare module 'virtual:pack/en' {
  import type { CompiledPack } from '../lib/engine/pack/compiled-pack';

  /** The English rules, compiled when the extension was built; read from their text when they are first asked for. */
  export default function pack(): CompiledPack;
}
