import type { Guard } from '../../../lib/engine/rule';

/** Schoolwork is being spoken of: the picture asked for, without a word more, is of that. */
export default {
  match: [
    '(deberes|tarea|tareas|ejercicio|ejercicios|apuntes|mates|matematicas|trabajo de|examen|pizarra|pizarron|pagina #Number|el tp|la guia|lengua|literatura|sociales|naturales|fisica|quimica|historia de|biologia|resumen)',
  ],
  reach: 'nearby',
  factor: 0.3,
  only: ['image-request'],
  means: 'Schoolwork is being spoken of.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'mandame foto, es para la tarea' },
    { kind: 'image-request', text: 'me pasas una foto? no copie los apuntes' },
  ],
  leaves: [
    { kind: 'image-request', text: 'mandame foto' },
    { kind: 'image-request', text: 'mandame foto ya' },
  ],
};
