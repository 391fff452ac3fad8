import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ya )?(te (la|lo|las|los) )?(mande|envie|pase|te mande|te envie|te pase) ..2 (foto|fotos|video|selfie|una|la foto)',
    '(ya|listo|ahi) ..1 (te la|te lo|te las|la|lo) (mande|envie|pase|tienes)',
    '(mi|mis) #Adult no (sabe|saben) (que|nada|de) ..4',
    '(mi|mis) #Adult no (lo (sabe|saben)|se (entera|enteran)) ..3',
    'no (se lo )?(he dicho|dije|conte|he contado) ..2 (a )?nadie ..2',
  ],
  unless: [
    '(foto|fotos|video) ..2 (de|del) (la|el|los|las|mi) (deberes|tarea|ejercicio|perro|gato|partido|viaje|pizarra|gol|base)',
    '(mande|envie|pase) ..3 (deberes|tarea|trabajo|correo|ejercicio|apuntes)',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'The child says that they sent a picture, or that nobody knows of it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ya te mande la foto', 'mi mama no sabe que hablo contigo', 'no se lo dije a nadie', 'listo te la mande'],
  passes: ['te mande la foto de los deberes', 'ya te pase los apuntes', 'mi madre no sabe cocinar'],
};
