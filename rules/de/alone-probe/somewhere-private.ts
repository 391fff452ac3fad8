import type { Examples, Rule } from '../../../lib/engine/rule';
import aloneFine from '../vetoes/alone-fine';

export default {
  match: [
    '(geh|gehst|kannst du|setz) ..4 (dein zimmer|ins zimmer|ins bad|aufs klo|woanders|wo es|wo uns keiner|wo dich keiner|wo du ungestört)',
    '(mach|machst) ..2 tür ..2 (zu|ab)',
    '(schließ|sperr) ..2 (tür|zimmer|dich) ..2 (ab|zu|ein)',
    '(wie spät|wie lange|bis wann) ..3 (darfst|bist du|bleibst du) ..3 (wach|auf|online|handy)',
    '(musst du|wann musst) ..4 (handy abgeben|ins bett|schlafen)',
  ],
  unless: [
    ...aloneFine,
    '(zieht|kalt|katze|hund|laut|einbrecher|nicht aufmachen) ..9',
    '..6 (zieht|kalt|katze|laut|lärm|wind)',
  ],
  confidence: 'fair',
  slot: 'alone',
  means: 'Wants the child to go where nobody sees or hears.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'geh mal in dein zimmer',
    'mach die tür zu',
    ['wie lange darfst du am handy sein', 'bis wann darfst du wach sein'],
  ],
  passes: ['mach die tür zu es zieht', 'geh aufräumen', 'die tür geht nicht zu'],
};
