import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'mio (#Adult|mamma|papa|genitori) non (lo)? (sa|sanno|deve sapere|devono sapere|vuole|vogliono|mi lascia|mi lasciano|mi permette|mi fa) ..3',
    'miei non (lo)? (sanno|vogliono|mi lasciano|devono saperlo|devono sapere) ..3',
    'non (lo ho|lo ho|ho) (detto|raccontato|fatto vedere) ..2 (a)? (nessuno|mio #Adult|mamma|papa|miei)',
    '(non lo)? (diro|dico|diro mai) a nessuno',
    '(ho) (cancellato|eliminato) ..2 (tutto|chat|messaggi|conversazione|$)',
    '(lo ho|lo ho|la ho) (cancellata|eliminata|cancellato|eliminato)',
  ],
  unless: [
    'non sa ..1 (usare|cucinare|guidare|come|fare|giocare)',
    '(per sbaglio|per errore) ..4',
    '..4 (per sbaglio|per errore|regalo|sorpresa)',
  ],
  confidence: 'fair',
  means: 'You said that people at home do not know about this; telling one of them helps.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mia mamma non lo sa',
    "non l'ho detto a nessuno",
    'ho cancellato tutto',
    'i miei non mi lasciano usare insta',
  ],
  passes: ['mia mamma non sa usare zoom', 'ho cancellato tutto per sbaglio', 'tua mamma lo sa?'],
};
