import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '#NotTell ..3 (a|con) (nessuno|nessun altro|anima viva|tuo amici|tuo amica|tuo amico|tuo amiche|altri|tuo compagni|tuo migliore amica) ..2 (di noi|di me|di questo|che|ok|capito|mi raccomando|promesso|promettimi|promettilo|giura|giuramelo|o|senno|$|nostro|resta|rimane|per favore|cancella)',
    '(nessuno|nessun altro) ..1 (deve|dovra|puo|potra|dovrebbe) ..1 (mai)? (sapere|saperlo|vedere|vederlo|scoprire|scoprirlo|sapere niente|leggere|sentire) ..3',
    '(promettimi|prometti|giurami|giura|mi prometti|mi giuri) ..2 (di non|che non) ..1 (lo|ne|la)? ..1 (dire|dirlo|parlare|parlarne|dici|dirai|raccontare|racconti|racconterai|parlerai|dira|fare vedere|parli)',
    '#NotTell ..2 #AboutUs',
    'non ..2 (parlare|parli|dire|dici|raccontare) (mai)? (di me|di noi|di questo) ..2 (a|con|in giro|mai|ok|capito|promesso)',
  ],
  unless: [
    ...hush,
    '(perche|ma|pero) ..1 (mi piace|lui|lei|ho preso|siamo)',
    '..3 (ma|pero|che) ..2 (mi piace|gli piace|le piace|mi sono|siamo|luca|marco|giulia|matteo|anna|lui|lei|prof|ieri|hanno|ha)',
    '(non) (lo)? (ha detto|ho detto|diro|dico) ..5',
    '(ti devo dire|ti dico|ti confesso|devo dirti|ti racconto) ..2 (cosa|segreto) ..5',
    '..4 (vinto|voto|risultato|classifica|finale)',
  ],
  confidence: 'strong',
  bright: true,
  means: 'Asks the child to tell nobody at all about the talk.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'non dirlo a nessuno ok?',
    'nn ne parlare cn nessuno promettimelo //',
    'nessuno deve saperlo',
    'promettimi che nn lo dici',
    'nn parlare a nessuno di noi',
    'non raccontare a nessuno che ci scriviamo',
  ],
  passes: [
    'non dirlo a nessuno ma mi piace Luca',
    'non dirlo a nessuno, e una sorpresa per il compleanno di Anna',
    'nessuno deve sapere il finale del film',
    "non l'ho detto a nessuno che ho preso 4",
    'ti devo dire una cosa ma non dirlo a nessuno',
  ],
};
