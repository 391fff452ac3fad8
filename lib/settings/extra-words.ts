import * as v from 'valibot';
import { EXTRA_KINDS, extraWord } from '../engine/extra-words';
import { nearest } from './nearest';
import type { Shape } from './shapes';

/** How many words may be added, and how long one may be. */
export const MOST_EXTRA_WORDS = 100;
const SHORTEST = 3;
const LONGEST = 40;
const MOST_PARTS = 4;

/** Letters of any script, numbers, and what stands inside of names. */
const WRITTEN = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’.&+-]*$/u;

/** Words of nearly every chat: one of them as an added word would make a sign of anything. */
const EVERYDAY = new Set(
  `a about after again all also always am an and any anyone are as ask at away back be because been before best big but by
  bye call came can chat come cool could day did do does doing dont down easy even ever every everyone family find fine
  first for friend friends from fun game get girl boy give go going gonna good got guys had has have he hello help her here
  hey hi him his home how i if in into is it its just keep kid know last later let like little live lol long look lot love
  made make man many maybe me mean message more much my name need never new next nice no not now of off ok okay old on one
  only or other our out over people play please really reply right said same say see she should show so some someone sorry
  stay still stop stuff sure take talk tell text than thank thanks that the their them then there they thing think this
  time to today told tomorrow tonight too up us use very wait wanna want was watch way we week well went were what when
  where which who why will with work would yeah yes yet you your`.split(/\s+/),
);

/** Why one entry is not taken; nothing where it is fine. */
type Fault = 'wordForm' | 'wordKind' | 'wordLength' | 'wordEveryday';

/** Looks over one entry such as "app: Blorp". */
export function faultOfExtraWord(entry: unknown): { problem: Fault; meant?: string } | undefined {
  if (typeof entry !== 'string') return { problem: 'wordForm' };
  const word = extraWord(entry);
  if (!word) {
    const [, name] = /^\s*([^:]{1,40}?)\s*:/.exec(entry) ?? [];
    if (name === undefined) return { problem: 'wordForm' };
    return { problem: 'wordKind', meant: nearest(name, EXTRA_KINDS) ?? '' };
  }
  const { words } = word;
  if (words.length < SHORTEST || words.length > LONGEST || words.split(/\s+/).length > MOST_PARTS) {
    return { problem: 'wordLength' };
  }
  if (!WRITTEN.test(words)) return { problem: 'wordForm' };
  const parts = words.toLowerCase().replaceAll(/['’]/g, '').split(/\s+/);
  return parts.every((part) => EVERYDAY.has(part)) ? { problem: 'wordEveryday' } : undefined;
}

const entry = v.pipe(
  v.string(),
  v.trim(),
  v.check((written) => faultOfExtraWord(written) === undefined),
);

/** Words that a school adds to the known ones. */
export const extraWords: Shape<string[]> = {
  check: v.pipe(v.array(entry), v.maxLength(MOST_EXTRA_WORDS)),
  managed: { type: 'array', items: { type: 'string' } },
  expects: {
    kind: 'words',
    gaps: { most: MOST_EXTRA_WORDS, shortest: SHORTEST, longest: LONGEST, list: EXTRA_KINDS.join(', ') },
  },
  each: entry,
  most: MOST_EXTRA_WORDS,
  why: faultOfExtraWord,
};
