import type { Category } from '../engine/rule';
import { bandId, wordId } from './advice';
import type { Band } from './views';
import { say } from './words';

/** More than four steps are not read. */
export const STORY_STEPS = 4;

/** From three kinds on, the line says that together they are a known sign; two may still be chance. */
const ENOUGH_FOR_A_PATTERN = 3;

/**
 * The story of a conversation in its order: "First came praise. Then a secret." Empty for fewer than two kinds, because
 * one sign is no story. Names only kinds that were really found.
 */
export function storyLine(story: readonly Category[], band: Band): string {
  const kinds = story.slice(0, STORY_STEPS);
  if (kinds.length < 2) return '';
  const age = bandId(band);
  const sentences = kinds.map((kind, at) =>
    at === 0 ? say(`story.${wordId(kind)}.${age}.first`) : say(`story.${wordId(kind)}.${age}.then`),
  );
  if (kinds.length >= ENOUGH_FOR_A_PATTERN) sentences.push(say(`story.end.${age}`));
  return sentences.join(' ');
}
