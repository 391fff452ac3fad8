/**
 * Adds one character to the code of a word: 1 to 26 for letters, the character's code for digits and apostrophes. The steps are
 * those of FNV-1, with a sum in place of the XOR; reading a message makes no strings that way.
 */
export function mix(code: number, unit: number): number {
  return Math.imul(code, 0x01000193) + unit + 1;
}

/**
 * A word as a number of 32 bits, by which the engine looks words up; a word that stands in no source of ours can be known again by it.
 * @param word as the text steps leave it: small letters without accents, digits, apostrophes
 */
export function wordCode(word: string): number {
  let code = 0;
  for (let k = 0; k < word.length; k++) {
    const unit = word.charCodeAt(k);
    code = mix(code, unit > 0x60 ? unit - 0x60 : unit) | 0;
  }
  return code;
}
