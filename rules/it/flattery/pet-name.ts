import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ciao|buongiorno|buonanotte|notte|come stai|cosa fai|dimmi|ok|grazie|si|no|brava) ..1 (amore|amore mio|tesoro|tesoro mio|cucciola|cucciolo|principessa|piccola|piccola mia|bambola|stellina|bellissima|angelo|baby|dolcezza|gioia mia)',
    '^ (amore mio|tesoro mio|cucciola|principessa|piccola mia|bambola|dolcezza|bimba mia)',
    '(mio) (principessa|cucciola|cucciolo|bambolina|bambina|piccola|stellina|regina)',
  ],
  unless: ['(cane|gatto|skin|peach|nonna|mamma|film|gioco) ..4'],
  confidence: 'weak',
  means: 'Calls the child by a pet name that lovers use.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ciao principessa', 'buonanotte amore mio', 'la mia cucciola'],
  passes: ['la principessa del castello e nel livello 8', 'cucciolo di cane in regalo', 'ciao raga'],
};
