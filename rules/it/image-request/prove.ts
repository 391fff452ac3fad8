import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(dimostra|dimostrami|dimostramelo|provamelo|prova|prove|come prova|per prova|fammi capire|voglio esser|devo essere|per essere) ..6 (#Picture|cam|videochiamata|fatti vedere|fammi vedere)',
    '#Picture ..3 (con|tenendo|mentre) ..4 (foglio|biglietto|scritto|mio nome|data di oggi|dita|pollice|segno|lingua|mano|cartello|cucchiaio|ora)',
    '#Picture ..4 (per|cosi|come) ..2 (dimostrare|dimostrarmi|dimostri|capire se|capisco|prova|vedere se|essere sicuro|essere sicura|crederti|sapere se|verificare)',
    '(non ci credo|non ti credo|sei un fake|sei fake|sei finta|sei vera|sei un bot|sei reale|non credo che sei tu) ..4 (#SendMe ..2 (#Picture|prova|cam)|#Picture|cam|fatti vedere|dimostramelo)',
    '(se|se davvero|se veramente) ..1 (ti fidi|mi ami|mi vuoi|ci tieni|sei (vera|mia|davvero|chi)|non hai niente) ..4 (#SendMe|fatti vedere|fammi vedere|cam|accendi) ..4 (#Picture|cam|$)',
  ],
  unless: [...picture, '(voto|9|10|8|mate|gol|record) ..8'],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Wants a picture as proof that the child is real, or trusts the speaker.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dimostrami che sei vera cn una foto',
    'una foto con un foglio col mio nome',
    'sei un fake? mandami un selfie',
    'se ti fidi di me mandami una foto',
  ],
  passes: [
    "prova a mandarmi la foto dell'esercizio",
    'se mi vuoi bene mandami gli appunti',
    'sei un bot? rispondi in chat',
    'foto del foglio con la verifica di matematica',
  ],
};
