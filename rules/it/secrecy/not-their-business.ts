import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '(#Kin|genitori) non ..1 (deve|devono|dovrebbe|dovrebbero|puo|possono|hanno bisogno di|ha bisogno di|serve che|occorre che|ci e bisogno che) ..2 (saperlo|sapere|sappia|sappiano|scoprirlo|scoprire|scopra|scoprano|vederlo|vedere|leggere|sapere niente|entrarci)',
    'non (serve|occorre|ci e bisogno|bisogna|e caso|deve) ..2 (che)? (#Kin|genitori) ..2 (sappia|sappiano|sapere|saperlo|lo sappia|lo sappiano|sia|siano)',
    '(meglio|preferisco|e meglio|sarebbe meglio) ..2 (se|che) ..3 (#Kin|genitori|nessuno) ..1 non ..1 (sa|sanno|sappia|sappiano|sapesse|sapessero|lo sa|lo sanno|lo sappia|lo sappiano|scopra|veda)',
    '(#Kin|genitori) non ..1 (sono|e) ..1 (affari|affare|cose) ..2',
    '(guai|casino|casini|nei guai|problemi|finiamo male|arrestano|carcere|prigione) ..4 se ..3 (#Kin|qualcuno|genitori|scoprono|si scopre|lo dici|lo sanno) ..3',
    'se ..2 (#Kin|genitori|qualcuno) ..2 (scopre|scoprono|sa|sanno|lo sa|lo sanno|viene a sapere|vengono a sapere) ..6 (guai|casino|casini|non possiamo|ci separano|ci dividono|non ci|perdiamo|mi perdi|finita|arrestano|smettere)',
    '(#Kin|genitori) ..1 non ..1 (capirebbe|capirebbero|capisce|capiscono|capiranno|approverebbe|approverebbero|sarebbero di accordo|vorrebbero) ..3 (quindi|meglio|non dire|nostro|percio|resta|rapporto|amicizia)',
    '(lo|queste cose|questo) (sappiamo|sanno|sapere) solo (io e te|noi|noi due)',
    'solo (io e te|noi|noi due) (lo)? (sappiamo|dobbiamo sapere|sapere)',
    '(#Kin|genitori) non (sa|sanno|sapra|sapranno) ..2 (di me|di noi|che ci|chi sono) ..4',
    '(#Kin|genitori) ..1 (sa|sanno) ..2 (di me|di noi|che ci (sentiamo|scriviamo|vediamo)|che parli con me|chi sono) ..2',
  ],
  unless: [...hush, 'vedere (regalo|festa|torta|sorpresa)', '(vedere|sapere) ..2 (regalo|torta|festa)'],
  confidence: 'certain',
  bright: true,
  means: 'Says that people around the child must not come to know about the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i tuoi non devono saperlo',
    'meglio se tua mamma non lo sa',
    'se tua madre scopre finiamo nei guai',
    'lo sappiamo solo io e te',
    'i tuoi nn capirebbero quindi resta tra noi',
    'non serve che i tuoi lo sappiano',
  ],
  passes: [
    'i tuoi non devono sapere della festa a sorpresa',
    'mia mamma non deve sapere che ho preso 4',
    'se la prof scopre che copiate nella verifica sono guai',
    'meglio se la nonna non sa del regalo',
    'tua sorella non deve vedere il regalo ok',
  ],
};
