import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineClassifier } from '../../lib/line/classifier';
import { createLineFeatures } from '../../lib/line/features';
import { createLineNetwork, readNumbers } from '../../lib/line/network';
import { readSteps, writeSteps } from '../../lib/line/steps';
import { NO_LEXICON } from '../../lib/text/lexicon';
import { readShortForms } from '../../lib/tone/short-forms';
import lexicon from '../../rules/en/lexicon';
import lines from '../../rules/en/lines.json';
import { chanceFrom } from '../../scripts/learn-lines/chance';
import { learnLines } from '../../scripts/learn-lines/regression';
import { trainNetwork } from '../../scripts/learn-lines/train-network';

const shipped = createLineClassifier(lines, lexicon);
const NOTHING = { scale: 0, steps: lines.network.last.steps };
/** A network that says nothing about any line. */
const SILENT = { last: NOTHING, bias: 0 };

describe('what a single line is like', () => {
  it('is told apart from its harmless twin, in any of the spellings of chats', () => {
    const pairs = [
      ['send me a pic of you in ur swimsuit', 'send me a pic of the swimsuit, which shop is it from'],
      ['dont tell ur mum we talk', 'dont tell ur mum about the cake we baked her'],
      ['come alone and tell nobody where you are', 'come with your dad, he knows where it is'],
      ['plz dnt tell any1 bout us', 'plz dnt tell any1 the score'],
    ];
    for (const [line = '', twin = ''] of pairs) expect(shipped(line), line).toBeGreaterThan(shipped(twin) + 1);
  });

  it('is a number for any text, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const once = shipped(text);
        expect(Number.isFinite(once)).toBe(true);
        expect(shipped(text)).toBe(once);
      }),
    );
  });

  it('refuses weights that are not as many as they should be', () => {
    expect(() => createLineClassifier({ ...lines, bits: 10 }, lexicon)).toThrow('131072 weights for 10 bits');
  });
});

describe('weights as text', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -128, max: 127 })), (steps) => {
        expect([...readSteps(writeSteps(steps))]).toEqual(steps);
      }),
    );
  });
});

describe('the network beside it', () => {
  const reads = createLineNetwork(lines.network);

  it('says a number for any words, the same each time, and of none', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 80 }), (words) => {
        const once = reads(words);
        expect(Number.isFinite(once)).toBe(true);
        expect(reads(words)).toBe(once);
      }),
    );
  });

  it('minds the order of words, not only which they are', () => {
    expect(reads('dont tell ur mum i said it'.split(' '))).toBeGreaterThan(
      reads('i said it dont u tell mum'.split(' ')),
    );
  });

  it('refuses numbers that are not as many as its sizes say', () => {
    expect(() => createLineNetwork({ ...lines.network, size: 16 })).toThrow(/numbers, not \d+$/);
  });
});

describe('learning', () => {
  const features = createLineFeatures(12, { short: readShortForms(lexicon), spellings: new Map(), sets: new Map() });
  const example = (text: string, bright: boolean) => ({
    features: Int32Array.from(features(text)),
    bright,
    weight: 1,
  });

  it('finds what lines share and twins do not, and is the same each time', () => {
    const examples = ['lanterns', 'boats', 'kites'].flatMap((thing) => [
      example(`hide the ${thing}`, true),
      example(`paint the ${thing}`, false),
    ]);
    const { bias, weights } = learnLines(examples, 12);
    const weightsText = writeSteps(Array.from(weights, (weight) => Math.round(weight * 20)));
    const { network } = lines;
    const alone = { bits: 12, bias, scale: 1 / 20, weights: weightsText, sets: {}, network: { ...network, ...SILENT } };
    const reads = createLineClassifier(alone, NO_LEXICON);
    expect(reads('hide the swans')).toBeGreaterThan(reads('paint the swans'));
    expect(learnLines(examples, 12)).toEqual({ bias, weights });
  });

  it('finds with a network what the order of words tells, and is the same each time', () => {
    const lines = [
      { words: [0, 1], bright: true },
      { words: [1, 0], bright: false },
    ];
    const many = Array.from({ length: 40 }, () => lines).flat();
    const learned = trainNetwork(many, [{ words: [2], bright: false }], 3, chanceFrom(1));
    expect(trainNetwork(many, [{ words: [2], bright: false }], 3, chanceFrom(1))).toEqual(learned);
    const said = readNumbers(learned);
    expect(said([0, 1])).toBeGreaterThan(said([1, 0]) + 1);
  });
});
