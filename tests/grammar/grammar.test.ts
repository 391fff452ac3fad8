import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CATEGORIES, type Hit, type Kind } from '../../lib/engine/rule';
import { DOUBTS } from '../../rules/en/grammar/doubts';
import { createGrammar } from '../../rules/en/grammar/grammar';
import { expand, type Tagger, tag } from '../../rules/en/grammar/words';

const lexicon = {
  spellings: {
    dont: 'do not',
    u: 'you',
    ur: ['your', 'you are'],
    pic: 'picture',
    pls: 'please',
    im: 'i am',
    whats: 'what is',
    r: 'are',
    lol: '',
  },
};
const refine = createGrammar(nlp as unknown as Tagger, lexicon);

/** What is left of a sign whose words stand between brackets: `she said [dont tell] mum`. */
function left(kind: Kind, marked: string): number {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const hit: Hit = { kind, rule: `${kind}/made-up`, confidence: 1, span: [start, end] };
  return refine([hit], marked.replace(/[[\]]/g, ''))[0]?.confidence ?? 0;
}

const weakened: [Kind, string][] = [
  ['secrecy', 'she said [dont tell ur mum]'],
  ['secrecy', 'some random man asked her how old she was then told her [dont tell ur mum]'],
  ['platform-move', 'this boy in my class wrote [add me on discord]'],
  ['age-probe', 'my coach asked [how old r u all]'],
  ['secrecy', '[we kept it secret]'],
  ['platform-move', '[they swapped to whatsapp]'],
  ['image-request', '[send me a pic of] the worksheet pls'],
  ['image-request', '[send a pic] of ur tortoise pls'],
  ['image-request', '[show me a picture of the] stadium'],
  ['personal-probe', '[where does jake live]'],
  ['self-disclosure', '[im 13] pages in'],
  ['secrecy', 'the sign said "[dont tell ur mum]" and more'],
  ['secrecy', '♪ [our little secret] ♪'],
  ['control-harm', '*bows to the crowd* [you serve me now]'],
];

const kept: [Kind, string][] = [
  ['secrecy', '[dont tell ur mum]'],
  ['secrecy', 'i said [dont tell ur mum]'],
  ['secrecy', 'ur mum said its fine so [dont tell ur dad]'],
  ['platform-move', 'everyone left so [add me on discord]'],
  ['age-probe', '[how old r u]'],
  ['image-request', '[send me a pic of] you'],
  ['image-request', '[send me a pic of] ur face pls'],
  ['image-request', '[send a pic of] ur outfit'],
  ['image-request', 'i sent mine [now send me a pic of u]'],
  ['personal-probe', '[where do u live]'],
  ['self-disclosure', '[im 13] and i live in leeds'],
  ['threat', '[i saved everything u sent]'],
  ['threat', '*typing on my phone* [i will post it]'],
  ['image-request', 'use *your full name [send me a pic]'],
];

describe('the second look', () => {
  test.each(weakened)('%s is believed less: %s', (kind, text) => {
    expect(left(kind, text)).toBeLessThanOrEqual(0.4);
  });
  test.each(kept)('%s is believed as before: %s', (kind, text) => {
    expect(left(kind, text)).toBe(1);
  });
  test('never adds, never raises, never changes anything but confidence', () => {
    const hits: Hit[] = [{ kind: 'secrecy', rule: 'secrecy/made-up', confidence: 0.6, span: [9, 18] }];
    const [looked] = refine(hits, 'she said dont tell ur mum');
    expect({ ...looked, confidence: 0.6 }).toEqual(hits[0]);
    expect(hits[0]?.confidence).toBe(0.6);
  });
  test('any text is bearable', () => {
    for (const text of [
      '',
      '"',
      '*',
      '😂'.repeat(5000),
      'a '.repeat(20_000),
      '\u0000\ud800',
      'constructor __proto__',
    ]) {
      expect(
        refine([{ kind: 'secrecy', rule: 'secrecy/made-up', confidence: 1, span: [0, text.length] }], text),
      ).toHaveLength(1);
    }
  });
});

test('every word of plain English knows where its spelling stood', () => {
  const text = 'lol dont tell ur mum!!';
  const words = tag(expand(text, lexicon), nlp as unknown as Tagger);
  expect(words.map(({ normal }) => normal)).toEqual(['do', 'not', 'tell', 'your', 'mum']);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['dont', 'dont', 'tell', 'ur', 'mum']);
});

describe('what the words alone rule out', () => {
  const asked: string[] = [];
  const counting = createGrammar((text) => {
    asked.push(text);
    return (nlp as unknown as Tagger)(text);
  }, lexicon);
  const secret = (text: string): Hit[] => [
    { kind: 'secrecy', rule: 'secrecy/made-up', confidence: 1, span: [0, text.length] },
  ];

  it('is not looked at a second time', () => {
    for (const text of ['u wont tell ur mum', 'this stays with you ok'])
      expect(counting(secret(text), text)).toEqual(secret(text));
    expect(asked).toEqual([]);
    counting(secret('mum found out'), 'mum found out');
    expect(asked).toHaveLength(1);
  });

  it('would not have been doubted', () => {
    const some = fc.array(
      fc.constantFrom(
        ...[
          'you',
          'ur',
          'youre',
          "you'd",
          "y'know",
          'she',
          'he',
          'my',
          'mum',
          'sarah',
          'who',
          "who's",
          'is',
          'was',
          'said',
        ],
        ...[
          'sáid',
          'told',
          'text',
          'wanna',
          'gtg',
          'sent',
          'live',
          'lived',
          'pic',
          'of',
          'outta',
          'face',
          'dog',
          '12',
          'kids',
          '.',
        ],
      ),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(...CATEGORIES),
        fc.nat(11),
        fc.integer({ min: 1, max: 4 }),
        (written, kind, first, count) => {
          const text = written.join(' ');
          const start = written.slice(0, first % written.length).join(' ').length;
          const end =
            start +
            written
              .slice(first % written.length)
              .slice(0, count)
              .join(' ').length;
          const words = tag(expand(text, lexicon), nlp as unknown as Tagger);
          const from = words.findIndex((word) => word.end > start);
          const to = words.findLastIndex((word) => word.start < end) + 1;
          const doubts = DOUBTS.filter((one) => one.only.includes(kind) && from !== -1 && one.applies(words, from, to));
          const [hit] = refine([{ kind, rule: `${kind}/made-up`, confidence: 1, span: [start, end] }], text);
          expect(hit?.confidence).toBe(to > from ? Math.min(1, ...doubts.map(({ factor }) => factor)) : 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('words in disguise are not read by grammar: "b0dy" would be a thing to it', () => {
  const text = 's3nd a pic of ur b0dy';
  const hit: Hit = { kind: 'image-request', rule: 'image-request/made-up', confidence: 1, span: [0, text.length] };
  expect(refine([hit], text)[0]?.confidence).toBeLessThan(0.5);
  expect(refine([{ ...hit, evasion: true }], text)[0]?.confidence).toBe(1);
});
