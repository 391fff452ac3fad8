import type { Format } from './format';

const files = import.meta.glob<Format>('./*/*.ts', { eager: true, import: 'default' });

/** Every format, found by its folder: `lib/exports/<format>/<format>.ts`. What else it needs lies in `<format>/parts/`. */
export const formats: readonly Format[] = Object.values(files);

/** Less than this and it is no chat that we know. */
const SURE_ENOUGH = 0.3;

/** @returns the format that is surest of the text, or nothing where none is sure enough */
export function formatOf(head: string, file: string): Format | undefined {
  let best: Format | undefined;
  let most = SURE_ENOUGH;
  for (const format of formats) {
    const sure = format.recognise(head, { file });
    if (sure > most) [best, most] = [format, sure];
  }
  return best;
}
