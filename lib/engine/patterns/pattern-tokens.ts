import { fold } from '../../text/steps/fold';
import { tokens } from '../../text/steps/tokens';

/** The signs and words of a pattern. */
export type PatternToken =
  | { kind: 'word'; word: string }
  | { kind: 'set'; name: string }
  | { kind: 'gap'; most: number }
  | { kind: 'open' | 'close' | 'bar' | 'maybe' | 'not' | 'begins' | 'ends' | 'asks' };

/** The longest gap: more than that is no longer one thing said. */
export const GAP_CAP = 9;

const SIGNS: Record<string, 'open' | 'close' | 'bar' | 'maybe' | 'not' | 'begins' | 'ends'> = {
  '(': 'open',
  ')': 'close',
  '|': 'bar',
  '?': 'maybe',
  '!': 'not',
  '^': 'begins',
  $: 'ends',
};

/**
 * Cuts a pattern into its signs and words; words are folded and cut as those of a text are.
 * @param refuse makes the error from the rest of the sentence that begins with the pattern.
 */
export function tokenise(source: string, refuse: (sentence: string) => Error): PatternToken[] {
  const list: PatternToken[] = [];
  let rest = source;
  const take = (found: RegExpExecArray | null): RegExpExecArray | null => {
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  for (;;) {
    take(/^\s+/.exec(rest));
    if (rest === '') return list;
    if (take(/^\$\?/.exec(rest))) {
      list.push({ kind: 'asks' });
      continue;
    }
    const gap = take(/^\.\.([0-9]*)/.exec(rest));
    if (gap) {
      const most = Number(gap[1] || Number.NaN);
      if (!(most >= 1 && most <= GAP_CAP)) throw refuse(`has a gap of no length. Write “..1” to “..${GAP_CAP}”.`);
      list.push({ kind: 'gap', most });
      continue;
    }
    const set = take(/^#([A-Za-z][A-Za-z0-9]*)/.exec(rest));
    if (set?.[1]) {
      list.push({ kind: 'set', name: set[1] });
      continue;
    }
    const sign = SIGNS[rest.charAt(0)];
    if (sign) {
      rest = rest.slice(1);
      list.push({ kind: sign });
      continue;
    }
    const word = take(/^[^\s()|?!^$#]+/.exec(rest));
    if (!word) throw refuse(`has a “${rest.charAt(0)}” that means nothing here.`);
    list.push(...plainWords(word[0], refuse));
  }
}

/** `e-mail` is two words and `⏰app` is an emoji and a word, as in a text. */
function plainWords(written: string, refuse: (sentence: string) => Error): PatternToken[] {
  const odd = /[\\[\]{}*+]|\.(?=[*+?]|$)/.exec(written);
  if (odd) throw refuse(`looks like a regular expression (“${odd[0]}”). Patterns are words, see rules/README.md.`);
  const found = tokens(fold(written));
  if (found.length === 0) throw refuse(`has “${written}”, which holds no letter, digit or emoji.`);
  return found.map(({ text }) => ({ kind: 'word', word: text }));
}
