import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayTurn } from '../../lib/conversation/classifier/classify';
import { observe } from '../../lib/conversation/evidence/observe';
import { loudness } from '../../lib/conversation/levels';
import type { Model } from '../../lib/conversation/model';
import { newConversation } from '../../lib/conversation/record/conversation';
import { chatter, DAY, hit, judged, lastOf, model, START, said as say, story, tones } from './say';

type Learned = NonNullable<Model['learned']>;

const kinds = fc.constantFrom('flattery', 'personal-probe', 'image-request', 'secrecy', 'alone-probe', 'threat');
/** Signs are worth so much that they are a third of the way from a strong card to an urgent one. */
const SPEAKING = 16 + 8 / 3;
/** Some signs in a talk of two in which every message leans like this. */
const said = (signs: Parameters<typeof hit>[0][]) => story(...signs.map((kind) => [hit(kind)]), [], []);
const inTone = (signs: Parameters<typeof hit>[0][], tone: number, more: Parameters<typeof judged>[1] = {}) => {
  const lines = said(signs).map((sighting) => ({ ...sighting, tone }));
  return judged(lines, more, lastOf(lines), tones);
};
/** After twenty messages neither less nor more is asked for. */
const twentieth = () => [...chatter(14, START - DAY), ...said(['personal-probe'])];
/** Log odds from which on a card is due after twenty messages, at medium sensitivity. */
const DUE = 0.2;
/** One sign in a talk that is so much more like those in which a card was due, in log odds. */
const atLogOdds = (over: number, more: Parameters<typeof judged>[1] = {}, lines = twentieth()) => {
  const sure = { ...model, learned: { toneBias: -0.1, trees: { fields: [], bias: DUE + over, trees: [] } } };
  return judged(lines, more, lastOf(lines), sure);
};
const ofLogOdds = (...of: Parameters<typeof atLogOdds>) => atLogOdds(...of).level;

describe('a talk as a whole', () => {
  it('makes a card of one sign, beside the chat and no louder', () => {
    expect(inTone(['personal-probe'], 0).level).toBe('calm');
    expect(inTone(['personal-probe'], 5).level).toBe('medium');
    expect(inTone(['personal-probe'], 15).level).toBe('medium');
  });

  it('raises nothing where there is no sign, or love is all there is', () => {
    expect(inTone([], 15).level).toBe('calm');
    expect(inTone(['boundary-test'], 15).score).toBe(judged(said(['boundary-test'])).score);
  });

  it('raises love where another kind can be told beside it', () => {
    expect(inTone(['boundary-test', 'personal-probe'], 15).level).toBe('medium');
  });

  it('takes a card back where it is like everyday talk; signs that speak for themselves leave one beside the chat, and no louder one', () => {
    fc.assert(
      fc.property(
        fc.array(kinds, { minLength: 1, maxLength: 3 }),
        fc.double({ min: -3, max: -2, noNaN: true }),
        (signs, odds) => {
          const plain = judged(said(signs));
          const quieted = loudness(atLogOdds(odds - DUE, {}, said(signs)).level);
          expect(quieted).toBeLessThanOrEqual(loudness(plain.level));
          if (plain.score >= SPEAKING) expect(quieted).toBeGreaterThanOrEqual(loudness('medium'));
          if (!signs.includes('threat')) expect(quieted).toBeLessThanOrEqual(loudness('medium'));
        },
      ),
    );
    expect(inTone(['image-request', 'flattery', 'personal-probe'], -15).level).toBe('calm');
  });

  it('lets signs far apart say nothing by themselves where it is like everyday talk, but for what one message says outright', () => {
    const loud = ['secrecy', 'flattery', 'alone-probe', 'image-request', 'meet-offline'] as const;
    const apart = loud.flatMap((kind) => [...said([kind]), ...chatter(4, START - DAY), ...chatter(4, START - DAY)]);
    const spread = apart.map((line, place) => {
      const at = START + place * 1000;
      return { ...line, message: { ...line.message, at, id: `${place}` } };
    });
    expect([judged(spread).level, ofLogOdds(-2, {}, spread)]).toEqual(['urgent', 'calm']);
    const together = story(...loud.slice(0, 3).map((kind) => [hit(kind)]));
    expect([judged(together).level, ofLogOdds(-2, {}, together)]).toEqual(['strong', 'medium']);
    expect(ofLogOdds(-2, {}, said(['threat'])), 'one sure threat').toBe('strong');
  });

  it('takes any card back where it is everyday talk beyond doubt, but for what one message says outright', () => {
    fc.assert(
      fc.property(fc.array(kinds, { minLength: 1, maxLength: 6 }), (all) => {
        const signs = all.filter((kind) => kind !== 'threat');
        expect(loudness(ofLogOdds(-3.01 - DUE, {}, said(signs)))).toBeLessThanOrEqual(loudness('soft'));
      }),
    );
    expect(ofLogOdds(-10, {}, said(['threat'])), 'one sure threat, most likely a jest').toBe('medium');
    const trade = story([hit('gift-lure'), hit('image-request')]);
    expect(ofLogOdds(-10, {}, trade), 'a gift for a picture, in one message').toBe('strong');
    const loud = ['secrecy', 'flattery', 'personal-probe', 'alone-probe', 'image-request'] as const;
    const asked = [...chatter(8, START - DAY), ...story(...loud.map((kind) => [hit(kind)]))];
    const turned = asked.map((line, place, all) => ({ ...line, tone: place >= all.length - 6 ? 0.5 : -1 }));
    expect([judged(asked).level, ofLogOdds(-5, {}, asked)]).toEqual(['urgent', 'calm']);
    expect(ofLogOdds(-5, {}, turned), 'but it may have turned a moment ago').toBe('medium');
  });

  it('is not sure of everyday talk where nobody knows whose lines are whose', () => {
    const unknown = ({ message, ...line }: ReturnType<typeof said>[number]) => ({
      ...line,
      message: { ...message, speaker: 'unknown' as const },
    });
    const long = said(['secrecy', 'flattery', 'personal-probe', 'alone-probe', 'image-request']).map(unknown);
    const short = said(['secrecy', 'alone-probe']).map(unknown);
    expect([judged(long).level, ofLogOdds(-5, {}, long)]).toEqual(['urgent', 'medium']);
    expect(ofLogOdds(-5, {}, short)).toBe(judged(short).level);
  });

  it('lets a cry for help raise no further than to a card beside the chat where it is like everyday talk', () => {
    const asked = said(['secrecy', 'personal-probe', 'image-request']);
    const begged = [...asked, say(lastOf(asked) + 1000, [hit('self-distress')], { from: 'self' })];
    expect([asked, begged].map((lines) => ofLogOdds(-2, {}, lines))).toEqual(['medium', 'medium']);
    expect([asked, begged].map((lines) => ofLogOdds(0.05, {}, lines))).toEqual(['strong', 'urgent']);
  });

  it('does not turn one soft sign into a card by being very ordinary', () => {
    expect(inTone(['flattery'], -15).level).toBe('calm');
  });

  it('is worth more points the surer it is', () => {
    const [due, surer, most] = [0, 1, 20].map((over) => atLogOdds(over).score) as [number, number, number];
    const plain = judged(twentieth()).score;
    expect(due).toBeCloseTo(10, 6);
    expect(surer - due).toBeCloseTo(8, 6);
    expect(most - plain).toBeCloseTo(30, 6);
  });

  it('takes back as much as is missing, and no more', () => {
    const lines = [...chatter(10, START - DAY), ...said(['image-request', 'secrecy', 'flattery'])];
    expect(judged(lines).score).toBeGreaterThan(10);
    expect(atLogOdds(-0.25, {}, lines).score).toBeCloseTo(8, 6);
    expect(atLogOdds(-0.5, {}, lines).score).toBeCloseTo(6, 6);
  });

  describe('where the child has hardly said a word', () => {
    const signs = said(['image-request', 'flattery', 'personal-probe', 'alone-probe']);
    const alone = (before: number) =>
      [...chatter(before, START - DAY), ...signs].filter(({ message }) => message.speaker === 'other');

    it('leaves a strong card beside the chat, unless beyond doubt', () => {
      expect(judged(alone(8)).level).toBe('strong');
      expect([-2, -5].map((odds) => ofLogOdds(odds, {}, alone(8)))).toEqual(['medium', 'calm']);
    });

    it('touches none in the first few messages, unless beyond doubt', () => {
      expect(ofLogOdds(-2, {}, alone(0))).toBe(judged(alone(0)).level);
      expect([judged(alone(0)).level, ofLogOdds(-5, {}, alone(0))]).toEqual(['strong', 'medium']);
    });
  });

  it('takes a strong card back altogether where the child takes part', () => {
    expect(judged(said(['secrecy', 'flattery', 'personal-probe'])).level).toBe('strong');
    expect(ofLogOdds(-2, {}, said(['secrecy', 'flattery', 'personal-probe']))).toBe('soft');
  });

  it('warns a younger child a little earlier', () => {
    const level = (over: number, ageBand: '8-11' | '12-16') => ofLogOdds(over, { ageBand });
    expect([level(-0.15, '8-11'), level(-0.15, '12-16'), level(-0.4, '8-11')]).toEqual(['medium', 'calm', 'calm']);
  });

  it('sees what long everyday talk turned into a moment ago', () => {
    const long = [...chatter(30, START - DAY).map((line) => ({ ...line, tone: -9 })), ...said(['personal-probe'])];
    const lately = long.map((line, place) => (place >= long.length - 12 ? { ...line, tone: 1 } : line));
    const level = (lines: typeof long) => judged(lines, {}, lastOf(lines), tones).level;
    expect([level(long), level(lately)]).toEqual(['calm', 'medium']);
  });

  it('asks for more where the other is trusted, and where the family chose a low sensitivity', () => {
    const levels = [{ sensitivity: 'high' }, {}, { sensitivity: 'low' }] as const;
    expect(levels.map((more) => ofLogOdds(0.05, more))).toEqual(['medium', 'medium', 'calm']);
    expect(levels.map((more) => ofLogOdds(-0.35, more))).toEqual(['medium', 'calm', 'calm']);
    expect(ofLogOdds(1.3, { sensitivity: 'low' })).toBe('medium');
    expect(ofLogOdds(0.05, { relation: 'trusted' })).toBe('calm');
  });

  describe('asks of somebody new', () => {
    const two = said(['personal-probe', 'flattery']);
    const due = (over: number, lines = two, more: Parameters<typeof judged>[1] = {}) =>
      ofLogOdds(over, more, lines) === 'medium';
    const late = (before: number) => [...chatter(before, START - DAY), ...two];

    it('less in the first messages, most where two kinds of signs come together', () => {
      // Eight messages: six tenths of what is given at the beginning are left.
      expect(two.length).toBe(8);
      expect([due(-1.3), due(-1.4)]).toEqual([true, false]);
      const one = said(['personal-probe', 'personal-probe']);
      expect([due(-0.55, one), due(-0.65, one)]).toEqual([true, false]);
      expect([due(-1.3, two, { relation: 'established' }), due(0.3, two, { relation: 'established' })]).toEqual([
        false,
        true,
      ]);
    });

    it('more and more as it goes on, up to a limit', () => {
      expect([due(-0.5, late(8)), due(-0.4, late(8))]).toEqual([false, true]);
      expect([due(0.4, late(16)), due(0.5, late(16))]).toEqual([false, true]);
      expect([due(0.65, late(40)), due(0.75, late(40))]).toEqual([false, true]);
    });

    it('no less while the child has said nothing', () => {
      const silent = two.filter(({ message }) => message.speaker === 'other');
      expect([due(-0.1, silent), due(0.1, silent)]).toEqual([false, true]);
      const unknown = two.map(({ message, ...line }) => ({
        ...line,
        message: { ...message, speaker: 'unknown' as const },
      }));
      expect([due(-0.6, unknown), due(-0.5, unknown)], 'and more where nobody knows whose lines are whose').toEqual([
        false,
        true,
      ]);
      const oneKnown = [...unknown.slice(1), ...two.filter(({ message }) => message.speaker === 'self').slice(0, 1)];
      expect([due(-1.4, oneKnown), due(-1.3, oneKnown)], "one line known to be the child's is enough").toEqual([
        false,
        true,
      ]);
    });
  });

  it('asks for more where words only hint at a sign', () => {
    const [last] = said(['personal-probe']).slice(0, 1);
    const hinting = { ...last, hits: [], hints: [{ kind: 'personal-probe' as const, sure: 0.8 }] };
    const lines = [...chatter(19, START - DAY), hinting] as ReturnType<typeof twentieth>;
    expect([ofLogOdds(0.95, {}, lines), ofLogOdds(1.05, {}, lines)]).toEqual(['calm', 'medium']);
  });

  it('makes a card of the very first message, where it is plain enough', () => {
    const [, first] = said(['personal-probe']) as [unknown, ReturnType<typeof said>[number]];
    expect([judged([first]).level, ofLogOdds(0, {}, [first])]).toEqual(['calm', 'medium']);
  });
});

describe('an ordinary message', () => {
  const turns = (other: number, self: number, by: Model = tones) => {
    const lines = chatter(8, START).map((line) => ({ ...line, tone: line.message.speaker === 'self' ? self : other }));
    return mayTurn(observe(newConversation(), lines, by, lastOf(lines)), by);
  };
  const biased = (toneBias: number): Model => ({ ...tones, learned: { ...(tones.learned as Learned), toneBias } });

  it('may bring a card where the tone of both sides together has turned', () => {
    // Four messages of four words by either side: what they lean is counted about 5 times.
    expect([turns(0.375, 0), turns(0.5, 0), turns(0, 0.5), turns(0.25, 0.25)]).toEqual([false, true, true, true]);
    expect([turns(1, -1), turns(-1, 1)]).toEqual([false, false]);
  });

  it('is held to what talks lean on the whole, and brings none where nothing was learned', () => {
    expect([turns(0, 0, biased(2)), turns(0, 0, biased(1.9)), turns(0.5, 0, biased(-1))]).toEqual([true, false, false]);
    expect(turns(9, 9, model)).toBe(false);
  });
});
