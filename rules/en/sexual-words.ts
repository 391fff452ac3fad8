import list from 'naughty-words/en.json';
import { wordCode } from '../../lib/text/word-code';

/**
 * Words about sex and private parts, by their places in the English list of the package `naughty-words` (CC-BY-4.0), so that none of them
 * stands here. Left out: what is mostly an insult or a curse, names, and what a child does not meet.
 */
const PLACES = [
  5, 7, 28, 51, 58, 59, 60, 84, 85, 88, 89, 95, 96, 97, 98, 99, 100, 106, 108, 109, 115, 117, 131, 132, 140, 145, 146,
  149, 159, 162, 178, 180, 187, 195, 204, 216, 219, 220, 221, 239, 240, 243, 244, 252, 253, 256, 257, 261, 278, 279,
  280, 283, 284, 305, 306, 307, 308, 309, 310, 311, 337, 357, 358, 359, 360, 362, 374, 375, 378, 381, 387, 388,
];

/** Codes of these words, and of the same with an s. Read when the extension is built: what ships holds numbers. */
export default [...new Set(PLACES.flatMap((place) => [list[place] ?? '', `${list[place]}s`]))].map(wordCode);
