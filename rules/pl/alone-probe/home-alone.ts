import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#AloneQ',
    '(kto|ktos) ..1 (jest|siedzi) ..2 (w dom|obok|z toba)',
    '(gdzie|co robia|kiedy wracaja|kiedy wraca|sa|jest) ..1 (twoje)? #Kin ..3 $?',
    '(sam|sama) $?',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    ...family,
    'nie jestes ..1 (sam|sama)',
    'jestes ..2 (sam|sama) ..1 (sobie|winna|winny|w sobie|soba)',
    '^ (nie|oni) ..3',
    '#AloneQ ..3 (na matmie|z matmy)',
    '(mama|tata|rodzice) ..2 (mojej|moja|moj|jego|jej)',
    'zamknij ..2 (okno|buzie|gebe|sie juz)',
    '..9 (krolestwo|kevin|film)',
    'kevin ..6',
    '..3 (do niej|do niego|do nich)',
    'pizza ..6',
    'gdzie ..9 (tancza|zebranie)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the child is alone, or who is near.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jestes sama w domu?',
    'rodzice śpią?',
    'ktoś jest obok ciebie?',
    'starych nie ma?',
    'zamknij drzwi do pokoju',
  ],
  passes: ['nie jestes sama, tez oblalam', 'jestes sama w druzynie?', 'kevin sam w domu leci', 'moi rodzice juz spia'],
};
