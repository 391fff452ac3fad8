declare module 'virtual:pack/en' {
  import type { CompiledPack } from '../lib/engine/compile';

  /** The English rules, compiled when the extension was built. */
  const pack: CompiledPack;
  export default pack;
}
