import type { Candidate } from './rounds';

/** What others do with the same texts. A peer that does less is named for what it does. */

export function unicode(texts: readonly string[]): Candidate {
  return {
    name: 'NFKC and lower case only',
    run: () => {
      let length = 0;
      for (const text of texts) length += text.normalize('NFKC').toLowerCase().length;
      return length;
    },
  };
}

/** All phrases in one regular expression, without folding: what disguises and spellings need is not there. */
export function alternation(phrases: readonly string[], texts: readonly string[]): Candidate {
  const pattern = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');
  return {
    name: `one regular expression of ${phrases.length} phrases, no folding`,
    run: () => {
      let hits = 0;
      for (const text of texts) if (pattern.test(text)) hits++;
      return hits;
    },
  };
}

type Nlp = (text: string) => unknown;

export async function compromise(build: 'one' | 'two', texts: readonly string[]): Promise<Candidate> {
  const nlp: Nlp =
    build === 'one' ? (await import('compromise/one')).default : (await import('compromise/two')).default;
  return {
    name: `compromise/${build}, parsing only`,
    run: () => {
      for (const text of texts) nlp(text);
    },
  };
}
