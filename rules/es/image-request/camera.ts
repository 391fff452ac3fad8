import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(pon|ponla|prende|prendela|enciende|activa|abre|ponete) ..2 (camara|cam|webcam)',
    '(hacemos|haz|hagamos|hacer) ..2 (videollamada|videocall|video llamada)',
  ],
  unless: [
    '(clase|profe|profesora|zoom|reunion) ..5 (camara|cam|webcam|videollamada)',
    '(camara|cam|videollamada) ..5 (clase|profe|reunion|abuela)',
    'prendemos ..3 camara',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Wants the camera on, with somebody the child may not know.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['pon la camara', 'prende tu cam porfa', 'hacemos videollamada?'],
  passes: ['la camara de la consola no va', 'en clase prendemos la camara', 'se rompio mi webcam'],
};
