import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineClassifier } from '../../lib/line/classifier';
import { createLineFeatures } from '../../lib/line/features';
import { NO_LEXICON } from '../../lib/text/lexicon';
import { readShortForms } from '../../lib/tone/short-forms';
import lexicon from '../../rules/en/lexicon';
import lines from '../../rules/en/lines.json';
import { learnLines } from '../../scripts/learn-lines/regression';

const shipped = createLineClassifier(lines, lexicon);

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
    const bytes = Int8Array.from(weights, (weight) => Math.round(weight * 20));
    const weightsText = Buffer.from(bytes.buffer).toString('base64');
    const reads = createLineClassifier({ bits: 12, bias, scale: 1 / 20, weights: weightsText, sets: {} }, NO_LEXICON);
    expect(reads('hide the swans')).toBeGreaterThan(reads('paint the swans'));
    expect(learnLines(examples, 12)).toEqual({ bias, weights });
  });
});
