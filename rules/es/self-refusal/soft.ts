import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(no se|nose|no lo se|idk|ns) ..2 (si|que decir|me da|tio|la verdad|eh|$)',
    '(luego|mas tarde|otro dia|quizas|tal vez|a lo mejor|despues vemos|ya veremos|igual luego) $',
    '(me tengo que ir|tengo que irme|me voy|me llaman|tengo que estudiar|tengo deberes|tengo tarea|me toca cenar|adios)',
    '(por que|para que) (lo preguntas|quieres (saber|eso|una)|preguntas eso|lo quieres|quieres verme)',
    '(no me va|no tengo|se me rompio|no funciona) ..1 (la|mi)? ..1 (camara|cam|webcam|micro)',
    '(podemos|vamos a|mejor) ..1 (jugar|jugamos|hablar de otra cosa|cambiar de tema|seguir jugando)',
  ],
  unless: ['(no se) ..2 (que nivel|el ejercicio|la respuesta|hacer el|la 3|jugar)'],
  confidence: 'fair',
  means: 'The child dodges, or says that they are not sure.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['no se la verdad', 'luego', 'para que quieres saber', 'podemos jugar?'],
  passes: ['no se hacer el ejercicio', 'luego te paso los deberes que hice', 'para que sirve este item'],
};
