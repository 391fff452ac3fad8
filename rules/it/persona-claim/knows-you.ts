import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(conosco|sono amico di|sono amica di|sono un amico di|sono un amica di|lavoro con) ..1 tuo (#Adult|mamma|papa|sorella|fratello|famiglia|cugino|cugina)',
    '(#Kin) mi (conosce|ha dato|ha detto di|manda)',
    '(mi manda|mi ha mandato) ..1 #Kin',
    '(non ti ricordi di me|ci siamo (conosciuti|visti|incontrati)|ti ricordi di me) ..3 (festa|oratorio|mare|scuola|campo|gara|estate|centro estivo|$?)',
  ],
  unless: ['..4 (in gioco|nel server|ieri in lobby)'],
  confidence: 'fair',
  means: 'Says to know the child or its family already, so that it feels less strange.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'conosco tua mamma',
    'sono un amico di tuo padre',
    'mi manda tua madre',
    'non ti ricordi di me? ci siamo visti al mare',
  ],
  passes: [
    'conosco quella canzone',
    ['tua mamma mi ha detto ciao', 'sono amica di Sara'],
    'ci siamo visti ieri in lobby nel server',
  ],
};
