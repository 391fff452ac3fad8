import type { Hit } from '../engine/rule';
import type { Lexicon } from '../text/lexicon';
import { DOUBTS } from './doubts';
import { quotation } from './quotation';
import { type Tagger, tag, type Word } from './words';

/** Messages looked at lately; a page that draws itself anew asks again. */
const REMEMBERED = 64;

/**
 * The second look at messages that already have a sign; English only. It never finds anything new: it can only believe
 * a hit less. Pure apart from a small memory of what it has read; nothing is kept beyond that.
 *
 * @param tagger `compromise/two`
 * @param lexicon of the English pack
 * @returns hits with their new confidence, and those that are left with nothing dropped
 */
export function createGrammar(
  tagger: Tagger,
  lexicon: Pick<Lexicon, 'spellings'>,
): (hits: Hit[], text: string) => Hit[] {
  const known = new Map<string, Word[]>();

  function read(text: string): Word[] {
    const words = known.get(text) ?? tag(text, tagger, lexicon);
    known.delete(text);
    known.set(text, words);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return words;
  }

  return (hits, text) =>
    hits.map((hit) => {
      const doubts = DOUBTS.filter(({ only }) => only.includes(hit.kind));
      const factor = quotation(text, hit.span, hit.kind) * (doubts.length > 0 ? doubtOf(hit, read(text), doubts) : 1);
      return factor === 1 ? hit : { ...hit, confidence: hit.confidence * factor };
    });
}

/** The strongest doubt counts; two readings of the same grammar are not two reasons. */
function doubtOf({ span: [start, end] }: Hit, words: readonly Word[], doubts: typeof DOUBTS): number {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end) + 1;
  if (from === -1 || to <= from) return 1;
  return Math.min(1, ...doubts.filter(({ applies }) => applies(words, from, to)).map(({ factor }) => factor));
}
