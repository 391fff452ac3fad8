import type { Hit } from '../../../lib/engine/rule';
import type { Lexicon } from '../../../lib/text/lexicon';
import { DOUBTS } from './doubts';
import { quotation } from './quotation';
import { expand, type Plain, type Tagger, tag, type Word } from './words';

/** Messages looked at lately; a page that draws itself anew asks again. */
const REMEMBERED = 64;
const NOT_PLAIN = /[^\n -~]/;

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

  function read(text: string, plain: Plain): Word[] {
    const words = known.get(text) ?? tag(plain, tagger);
    known.delete(text);
    known.set(text, words);
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return words;
  }

  return (hits, text) => {
    const plain = expand(text, lexicon);
    return hits.map((hit) => {
      // The tagger does not see through a disguise: to it "b0dy" is a thing.
      const doubts = hit.evasion ? [] : doubtsAbout(hit, plain);
      const doubted = doubts.length > 0 ? doubtOf(hit, read(text, plain), doubts) : 1;
      const factor = quotation(text, hit.span, hit.kind) * doubted;
      return factor === 1 ? hit : { ...hit, confidence: hit.confidence * factor };
    });
  };
}

/** Those that may apply, going by the words alone. Letters that are not plain may be read as others by the tagger. */
function doubtsAbout({ kind, span: [start, end] }: Hit, { plain, places }: Plain): typeof DOUBTS {
  const placed = (place: (typeof places)[number] | undefined) => place?.at ?? plain.length;
  const from = placed(places.find((place) => place.end > start));
  const to = placed(places.find((place) => place.start >= end));
  const reading = { before: plain.slice(0, from), sign: plain.slice(from, to), whole: plain };
  const isPlain = !NOT_PLAIN.test(plain);
  return DOUBTS.filter(({ only, possible }) => only.includes(kind) && !(isPlain && possible?.(reading) === false));
}

/** The strongest doubt counts; two readings of the same grammar are not two reasons. */
function doubtOf({ span: [start, end] }: Hit, words: readonly Word[], doubts: typeof DOUBTS): number {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end) + 1;
  if (from === -1 || to <= from) return 1;
  return Math.min(1, ...doubts.filter(({ applies }) => applies(words, from, to)).map(({ factor }) => factor));
}
