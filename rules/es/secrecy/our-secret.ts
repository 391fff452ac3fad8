import type { Examples, Rule } from '../../../lib/engine/rule';
import secretHarmless from '../vetoes/secret-harmless';

export default {
  match: [
    '(es|sera|seria|este|esto es|va a ser|guarda|guardamos|tenemos|tendremos|mantengamos)? (nuestro|nuestros) (secreto|secretito|pequeno secreto|gran secreto|secretos)',
    '(esto|eso|que|todo|lo nuestro|lo de|se|lo) ..2 (quede|queda|quedan|se queda|quedar|quedara|se quede) (solo )?entre (nosotros|tu y yo|los dos|vos y yo|nosotros dos|nos|nosotras)',
    '(solo|unicamente|nada mas) entre (nosotros|tu y yo|los dos|vos y yo|nosotros dos)',
    'entre (tu y yo|vos y yo|nosotros dos|nosotros) (nomas|nada mas|y nadie mas|ok|vale|si|eh|de acuerdo|$)',
    '(sabes|puedes|podes|sabras|eres capaz de|podras) (guardar|guardarme) ..2 (secreto|secretos|secretito)',
    '(guarda|guardame|guardas|guardarme|guardes|guarda bien) (el|un|este|mi|nuestro|ese|muy) ..1 (secreto|secretito)',
    '(nadie mas|ninguna otra persona|nadie) (que|aparte de) (tu y yo|nosotros|vos y yo|nosotros dos)',
    '(relacion|amistad|amor|novios|juntos|noviazgo) ..3 (secreto|secreta|en secreto|a escondidas|oculta|prohibido|prohibida)',
  ],
  unless: [
    ...secretHarmless,
    'secreto ..3 (receta|nivel|jefe|sorpresa|regalo|cumple|magia|mago|abuela|formula|pasadizo)',
    '(quede|queda|quedo|quedamos) entre (nosotros|los dos) ..3 (la final|el premio|el partido|campeonato|liga|titulo)',
    '(el secreto|los secretos) (de|del|esta|para) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Makes the talk a secret between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['sera nuestro secreto', 'que quede entre tu y yo', 'sabes guardar un secreto?', 'esto queda entre nosotros'],
  passes: [
    'el jefe secreto del nivel 3 es dificil',
    'no hay secretos en este equipo',
    'guarda el secreto de la receta de la abuela',
    'el secreto del bizcocho es el horno',
  ],
};
