import type { CompiledPack } from '../../lib/engine/compile';
import { listAt, listCount } from '../../lib/engine/lists';
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

/** Every phrase of two words and more that some pattern lists, in one expression: what knowing them costs a browser. */
export function allPhrases({ entries, words }: CompiledPack, texts: readonly string[]): Candidate {
  const phrases = Array.from({ length: listCount(entries) }, (_, k) =>
    Array.from(listAt(entries, k), (word) => words[word - 1] ?? ''),
  )
    .filter((phrase) => phrase.length > 1 && !phrase.some((word) => word.startsWith('#')))
    .map((phrase) => phrase.join(' ').replace(/[^\w ]/g, ''));
  return alternation(phrases, texts);
}

export async function obscenity(phrases: readonly string[], texts: readonly string[]): Promise<Candidate> {
  const { DataSet, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } = await import('obscenity');
  const words = phrases.reduce(
    (set, phrase) =>
      set.addPhrase((one) => one.setMetadata({ originalWord: phrase }).addPattern(parseRawPattern(`|${phrase}|`))),
    new DataSet<{ originalWord: string }>(),
  );
  const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });
  if (!phrases.some((phrase) => matcher.hasMatch(phrase))) throw new Error('obscenity finds nothing.');
  return {
    name: `obscenity, ${phrases.length} phrases`,
    run: () => {
      for (const text of texts) matcher.hasMatch(text);
    },
  };
}

export async function leoProfanity(texts: readonly string[]): Promise<Candidate> {
  const { default: filter } = await import('leo-profanity');
  return {
    name: 'leo-profanity, its own list of single words',
    run: () => {
      for (const text of texts) filter.check(text);
    },
  };
}

export async function wink(phrases: readonly string[], texts: readonly string[]): Promise<Candidate> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model, ['sbd', 'cer']);
  nlp.learnCustomEntities(phrases.map((phrase, k) => ({ name: `r${k}`, patterns: [phrase] })));
  if (
    nlp
      .readDoc(phrases[0] ?? '')
      .customEntities()
      .length() === 0
  )
    throw new Error('wink-nlp finds nothing.');
  return {
    name: `wink-nlp, ${phrases.length} custom entities`,
    run: () => {
      for (const text of texts) nlp.readDoc(text).customEntities().length();
    },
  };
}

export async function harper(texts: readonly string[]): Promise<{ name: string; run: () => Promise<void> }> {
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
    import('harper.js'),
    import('harper.js/binaryInlined'),
  ]);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return {
    name: 'harper.js, one linting',
    run: async () => {
      for (const text of texts) await linter.lint(text);
    },
  };
}
