import type { Candidate } from './rounds';

/** One way to find phrases: told of a text, it says whether one of them is in it. */
export type Peer = { name: string; finds: (text: string) => boolean };

/** The peer at work on all texts. */
export function working({ name, finds }: Peer, texts: readonly string[]): Candidate {
  return {
    name,
    run: () => {
      let found = 0;
      for (const text of texts) if (finds(text)) found++;
      return found;
    },
  };
}

export function unicode(texts: readonly string[]): Candidate {
  return working(
    { name: 'NFKC and lower case only', finds: (text) => text.normalize('NFKC').toLowerCase() === '' },
    texts,
  );
}

/** All phrases in one regular expression, without folding: what disguises and spellings need is not there. */
export function alternation(phrases: readonly string[]): Peer {
  const pattern = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');
  return { name: 'one regular expression, no folding', finds: (text) => pattern.test(text) };
}

/** The common naive way. */
export function oneByOne(phrases: readonly string[]): Peer {
  const patterns = phrases.map((phrase) => new RegExp(`\\b${phrase}\\b`, 'i'));
  return { name: 'a regular expression for each', finds: (text) => patterns.some((pattern) => pattern.test(text)) };
}

/** Folding as a chain of replacements, then one expression. */
export function chained(phrases: readonly string[]): Peer {
  const { finds } = alternation(phrases);
  return {
    name: 'a chain of nine replacements, then one regular expression',
    finds: (text) =>
      finds(
        text
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\u200b-\u200d\ufeff]/g, '')
          .replace(/\p{M}/gu, '')
          .replace(/а/g, 'a')
          .replace(/е/g, 'e')
          .replace(/0/g, 'o')
          .replace(/3/g, 'e')
          .replace(/(.)\1{2,}/g, '$1'),
      ),
  };
}

export async function toadProfanity(phrases: readonly string[]): Promise<Peer> {
  const { Profanity } = await import('@2toad/profanity');
  const filter = new Profanity();
  filter.addWords([...phrases]);
  return { name: '@2toad/profanity, its own list and the phrases', finds: (text) => filter.exists(text) };
}

export async function badWords(phrases: readonly string[]): Promise<Peer> {
  const { Filter } = await import('bad-words');
  const filter = new Filter({ emptyList: true });
  filter.addWords(...phrases);
  return { name: 'bad-words', finds: (text) => filter.isProfane(text) };
}

export async function leoProfanity(): Promise<Peer> {
  const { default: filter } = await import('leo-profanity');
  return { name: 'leo-profanity, its own list of single words', finds: (text) => filter.check(text) };
}

export async function obscenity(phrases: readonly string[]): Promise<Peer> {
  const { DataSet, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } = await import('obscenity');
  const words = phrases.reduce(
    (set, phrase) =>
      set.addPhrase((one) => one.setMetadata({ originalWord: phrase }).addPattern(parseRawPattern(`|${phrase}|`))),
    new DataSet<{ originalWord: string }>(),
  );
  const matcher = new RegExpMatcher({ ...words.build(), ...englishRecommendedTransformers });
  return { name: 'obscenity', finds: (text) => matcher.hasMatch(text) };
}

export async function ahoCorasick(phrases: readonly string[]): Promise<Peer> {
  const { AhoCorasick } = await import('@monyone/aho-corasick');
  const search = new AhoCorasick([...phrases]);
  return {
    name: '@monyone/aho-corasick, after lower case',
    finds: (text) => search.hasKeywordInText(text.toLowerCase()),
  };
}

export async function modernAhoCorasick(phrases: readonly string[]): Promise<Peer> {
  const { default: Search } = await import('modern-ahocorasick');
  const search = new Search([...phrases]);
  return { name: 'modern-ahocorasick, after lower case', finds: (text) => search.match(text.toLowerCase()) };
}

type Doc = { sweep: (net: unknown) => { view: { found: boolean } } };
type Nlp = ((text: string) => Doc) & { buildNet: (matches: { match: string }[]) => unknown };

/** `one` has to be measured before `two` is imported: they share one instance, which then does the work of both. */
export async function compromise(build: 'one' | 'two', phrases: readonly string[]): Promise<Peer> {
  const nlp = (
    build === 'one' ? (await import('compromise/one')).default : (await import('compromise/two')).default
  ) as Nlp;
  const net = nlp.buildNet(phrases.map((match) => ({ match })));
  return build === 'one'
    ? { name: 'compromise/one, parsing only', finds: (text) => !nlp(text) }
    : { name: 'compromise/two, parsing and looking', finds: (text) => nlp(text).sweep(net).view.found };
}

export async function wink(phrases: readonly string[]): Promise<Peer> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model, ['sbd', 'cer']);
  nlp.learnCustomEntities(phrases.map((phrase, k) => ({ name: `r${k}`, patterns: [phrase] })));
  return { name: 'wink-nlp, custom entities', finds: (text) => nlp.readDoc(text).customEntities().length() > 0 };
}

export async function harper(texts: readonly string[]): Promise<{ name: string; run: () => Promise<void> }> {
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
    import('harper.js'),
    import('harper.js/binaryInlined'),
  ]);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return {
    name: 'harper.js, one linting, nothing of this',
    run: async () => {
      for (const text of texts) await linter.lint(text);
    },
  };
}
