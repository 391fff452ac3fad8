import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(salgo|entro|termino|acabo|vuelvo|llego) ..2 (de clase|del cole|del insti|de la escuela|del colegio|a casa|de entrenar|de la prepa|del liceo) ..2 (a las|sobre las|#Clock|#Number)',
    '(cojo|tomo|agarro|voy en) ..1 (el|la) (bus|autobus|metro|linea|camion|colectivo|combi|tren) ..3',
    '(voy|vuelvo|regreso) ..2 (andando|caminando|sola|solo|a pie) ..3 (cole|casa|escuela|insti|$)',
    'mi (cuarto|habitacion|pieza|recamara) ..2 (esta|da|es|queda) ..3',
  ],
  unless: ['(vuelvo|llego) ..3 (nivel|partida|spawn|base) ..2'],
  confidence: 'strong',
  slot: 'routine',
  means: 'The child tells when they leave school or how they go home.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['salgo del cole a las 2', 'cojo el bus 14', 'vuelvo sola a casa'],
  passes: ['salgo de la partida a las 5', 'llego tarde siempre', 'vuelvo a la base'],
};
