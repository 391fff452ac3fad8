import type { CompiledPack } from '../engine/pack/compiled-pack';
import { readPack } from '../engine/pack/read-pack';
import type { HeardLanguage, ShippedLanguage } from './language';

/** Makes a language that ships ready to be heard. Nothing of its rules is read yet. */
export function fromShipped({ pack: text, ...language }: ShippedLanguage): HeardLanguage {
  let pack: CompiledPack | undefined;
  return {
    ...language,
    pack: () => {
      pack ??= readPack(text);
      return pack;
    },
  };
}
