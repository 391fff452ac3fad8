import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(masz|miales|mialas|masz juz) ..2 (chlopaka|dziewczyne|kogos|chlopak|dziewczyna)',
    'jestes ..1 (wolna|wolny|zajeta|zajety|singlem|singielka|singiel|sparowana)',
    '(calowalas|calowales|calowalas sie|calowales sie) ..3',
    '(z kims|kiedys|juz) ..2 (calowalas|calowales|chodzilas|chodziles|bylas z kims|byles z kims)',
    '(umowisz|pojdziesz|poszlabys|poszedlbys|umowilabys|umowilbys) ..2 (sie)? ..2 (ze mna|na randke)',
    '(ile mialas|ile miales) ..1 (chlopakow|dziewczyn)',
    '(chodzilabys|chodzilbys|bylabys|bylbys) ze mna',
  ],
  unless: [
    ...play,
    'masz kogos ..2 (do gry|do druzyny|do pary)',
    '(wolna|wolny|zajety|zajeta) ..2 (jutro|w sobote|dzis|o)',
  ],
  confidence: 'strong',
  means: 'Asks whether the child has a boyfriend or a girlfriend.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['masz chłopaka?', 'jesteś singielką?', 'całowałaś się już?', 'umówisz się ze mną?'],
  passes: ['masz kogos do pary na wf?', 'moja siostra ma chlopaka', 'jestes wolna jutro?'],
};
