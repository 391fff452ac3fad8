import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'nuestro (secreto|secretito)',
    '(esto|eso|que|todo) ..1 (quede|queda|se queda) entre (nosotros|tu y yo|los dos|vos y yo)',
    '(guarda|guardame|guardas|guardar) ..2 secreto',
    'sabes guardar ..1 secretos',
  ],
  unless: ['secreto ..3 (receta|nivel|jefe|sorpresa|regalo|cumple)'],
  confidence: 'certain',
  means: 'Makes the talk a secret between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['sera nuestro secreto', 'que quede entre tu y yo', 'sabes guardar un secreto?', 'esto queda entre nosotros'],
  passes: [
    'el jefe secreto del nivel 3 es dificil',
    'no hay secretos en este equipo',
    'guarda el secreto de la receta de la abuela',
  ],
};
