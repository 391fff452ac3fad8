/** Letters of other scripts that a reader takes for a Latin one. Small on purpose: what is seen in chats, not all of Unicode. */
const PAIRS =
  'аaеeоoрpсcхxуyіiѕsјjһhԁdԛqԝwӏlкkмmтtвbнhгrьbпnзeәeҡkү' + 'yαaοoρpνvυuιiκkεeτtχxωwηnγyβbσoκkμuϲcϳjոnսuօoցgհhоo';

const LATIN: ReadonlyMap<string, string> = new Map(
  PAIRS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const LETTER = /\p{L}/u;
const ASCII_LETTER = /[a-z]/;
/** Asked first, because almost every word is written in ASCII. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** The Latin letter that a letter of another script is taken for. */
export function imitates(letter: string): string | undefined {
  return LATIN.get(letter);
}

/** True where every letter outside a–z is a look-alike: such a message is a disguise, not Russian or Greek. */
export function poses(text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return false;
  let foreign = false;
  for (const character of text) {
    if (ASCII_LETTER.test(character) || !LETTER.test(character)) continue;
    if (!LATIN.has(character)) return false;
    foreign = true;
  }
  return foreign;
}

/**
 * The Latin word that a disguised one imitates, or nothing. A word that mixes scripts (`dоnt`) is always unmasked; one that
 * does not (`сор`) only when `wholeMessagePoses`, so that real Russian and Greek stay untouched.
 */
export function unmask(word: string, wholeMessagePoses: boolean): string | undefined {
  if (!BEYOND_ASCII.test(word)) return undefined;
  let result = '';
  let latin = false;
  let foreign = false;
  for (const character of word) {
    const letter = LATIN.get(character);
    if (letter !== undefined) foreign = true;
    else if (ASCII_LETTER.test(character)) latin = true;
    else if (LETTER.test(character)) return undefined;
    result += letter ?? character;
  }
  return foreign && (latin || wholeMessagePoses) ? result : undefined;
}
