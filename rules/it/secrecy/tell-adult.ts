import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '#NotTell ..4 (a|con|da|davanti a|in casa a|di fronte a) ..1 (tuo)? #Adult',
    '(a|con|da) (tuo)? ..1 #Adult (non|mai) (dire|dirlo|dirle|dirgli|lo dire|glielo dire|raccontare|parlare|parlarne|fare sapere|una parola|nulla|niente|fare vedere|devi dire|dici)',
    '(a|con) (tuo)? #Adult ..1 (non|niente|nemmeno|neanche) ..2 (parola|dire|dirlo|raccontare|parlarne|nulla|niente|mezza parola)',
    '(niente|nulla) (di noi|di questo|di tutto)? (a|con) ..1 (tuo)? #Adult',
    '(zitta|zitto|nemmeno una parola|neanche una parola|non una parola|acqua in bocca) ..2 (a|con) ..1 (tuo)? #Adult',
    '(se|quando) ..1 (tuo)? #Adult ..2 (chiede|chiedono|ti chiede|ti chiedono|domanda|domandano|chiedesse) ..3 (non|niente|di niente|nega|nulla)',
    '(non|mai) (fare|far) ..1 (vedere|leggere|sapere|sentire) ..4 (a)? tuo #Adult',
    '(senza|prima di) (dire|dirlo|parlarne|avvisare) ..2 (a|con)? ..1 #Kin',
    'non (farti|ti fare|farsi) (sgamare|beccare|scoprire|vedere|sentire|leggere|notare) ..1 da ..1 (#Kin|genitori|mamma|papa|tuo|nessuno|qualcuno)',
    '(no|non) dire ..1 a ..1 (polizia|genitori|nessuno|famiglia)',
  ],
  unless: [...hush, 'mio #Adult', 'a mamma che ..6'],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to keep something from a grown-up who could help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'non dirlo a tua madre',
    'nn dire niente ai tuoi',
    'non ne parlare coi tuoi genitori ok?',
    'a tua mamma nn dire niente di noi',
    'se tua madre chiede non dire niente',
    'senza dirlo ai tuoi',
    'non farti sgamare dai tuoi',
  ],
  passes: [
    'non dire a tua mamma che facciamo la festa a sorpresa',
    'non ho detto niente a mia madre',
    'non dirlo alla mamma che ho rotto il vaso',
    'dillo a tua mamma che arrivo',
    'non dire ai tuoi amici il finale',
  ],
};
