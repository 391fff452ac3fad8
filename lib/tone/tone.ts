import { createLatest } from '../engine/latest';
import type { Tone } from '../engine/sighting';
import type { Message } from '../message';
import type { Lexicon } from '../text/lexicon';
import { toneWords } from './features';
import { createHintSums, type HintWeights, type Piece } from './hints';
import type { PackedWeights } from './packed-weights';
import { createSaidLately, type SaidLately } from './said-lately';
import { readShortForms } from './short-forms';
import { createWeightTable, pairKey, placeOf, slotOf } from './weight-table';

/**
 * Learned by `npm run learn` from invented chats: each feature leans towards worry (above 0) or everyday talk. The logit
 * of a talk is the bias, and what all features of its newest messages weigh, each counted once; how many there are
 * is taken into account in `lib/conversation/classifier/length-normalisation.ts`.
 */
export type ToneWeights = { bias: number; weights: PackedWeights; hints?: HintWeights };

export type ReadTone = (message: Message) => Tone;

/** The number of a word that no weight names. */
const UNKNOWN = 0;
const NONE: Tone = { logit: 0, hints: [] };
const NO_HINTS: HintWeights = { kinds: [], bias: [], weights: {} };

/**
 * Makes a reader of tone. The tone of a talk says how alike it is, on the whole, to invented talks in which someone leads
 * a child somewhere: who asks, who answers in one word, who is nice first. By itself it names nothing and raises nothing; what a
 * message hints at is read along with it (`hints.ts`). Remembers, in memory only, what was said lately: that leans but once.
 */
export function createTone(
  { weights, hints: learned = NO_HINTS }: ToneWeights,
  lexicon: Pick<Lexicon, 'shortForms'>,
): ReadTone {
  const short = readShortForms(lexicon);
  const table = createWeightTable(weights, Object.keys(learned.weights));
  const hints = createHintSums(learned, table);
  const known = (word: string) => table.numbers.has(word) || short.words.has(word);
  /** Serial number of the message in which a word, or a pair, was last counted: each counts once. */
  const wordSeen = new Int32Array(table.words.length);
  const pairSeen = new Int32Array(table.keys.length);
  let serial = 0;
  const saidIn = createLatest(() => createSaidLately<number>());
  const piecesOf = createLatest<Piece[]>(() => []);

  function toneOf(words: readonly number[], said: SaidLately<number>, pieces?: Piece[]): Tone {
    const isSelf = pieces === undefined;
    serial++;
    said.nextMessage();
    hints.start();
    let sum = 0;
    // In the order of `toneFeatures`: what is added in another order is not quite the same sum.
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      if (word === UNKNOWN) continue;
      const place = placeOf(table, isSelf, word);
      if (wordSeen[place] !== serial) {
        wordSeen[place] = serial;
        const weight = table.words[place] as number;
        if (weight !== 0 && said.isNew(place)) sum += weight;
        if (!isSelf) hints.addWord(place);
      }
      const next = k + 1 < words.length ? (words[k + 1] as number) : UNKNOWN;
      if (next === UNKNOWN) continue;
      const pair = slotOf(table, pairKey(table, place, next));
      if (pairSeen[pair] === serial) continue;
      pairSeen[pair] = serial;
      const weight = table.pairs[pair] as number;
      // Pairs have their numbers behind those of the words.
      if (weight !== 0 && said.isNew(table.words.length + pair)) sum += weight;
      if (!isSelf) hints.addPair(pair);
    }
    return { logit: sum, hints: pieces ? hints.read(words.length, pieces) : NONE.hints };
  }

  return ({ text, speaker, author, conversation }) => {
    if (speaker === 'unknown') return NONE;
    const said = saidIn(conversation);
    // The child's words hint at nothing.
    const pieces =
      speaker === 'self' ? undefined : piecesOf({ ...conversation, key: `${conversation.key}\n${author}` });
    const words = toneWords(text, short, known).map((word) => table.numbers.get(word) ?? UNKNOWN);
    return toneOf(words, said, pieces);
  };
}
