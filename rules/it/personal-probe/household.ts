import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(con chi|chi) (vivi|abiti|stai a casa)',
    '(tuo genitori|genitori|tuo mamma|tuo papa|tuoi) ..2 (che lavoro|cosa fanno|cosa fa|dove lavora|dove lavorano|sono separati|sono divorziati|stanno insieme|litigano|sono severi|ti lasciano)',
    '(che lavoro|cosa) (fanno|fa) ..1 #Kin',
    '(hai) (fratelli|sorelle|fratelli o sorelle|un fratello|una sorella|un fratello grande) $?',
  ],
  unless: ['..5 (torta|cena|regalo|pizza|vacanza)'],
  confidence: 'fair',
  slot: 'household',
  means: 'Asks whom the child lives with and what they do.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['con chi vivi?', 'che lavoro fanno i tuoi', 'i tuoi sono separati?', 'hai fratelli o sorelle?'],
  passes: ['cosa fa tua mamma per cena? torta?', 'con chi gioca la tua squadra', 'hai un fratello nel clan'],
};
