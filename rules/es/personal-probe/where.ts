import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(donde|en que ..1 (ciudad|pueblo|barrio|calle)) ..1 (vives|vivis|estudias)',
    '(a que|en que|cual es tu) ..1 (colegio|cole|escuela|instituto|insti|secundaria|primaria) ..1 (vas|estudias|estas)?',
    '(dame|pasame|mandame|dime|cual es|decime) ..1 tu (direccion|numero|telefono|cel|celular|movil|ubicacion|apellido)',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'Asks for a fact by which the child can be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['donde vives', 'a que cole vas?', 'pasame tu numero', 'en que ciudad vives'],
  passes: ['donde esta el jefe final', 'a que hora es el entreno', 'pasame tu usuario del juego'],
};
