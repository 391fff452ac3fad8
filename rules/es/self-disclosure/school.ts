import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(voy|estudio|estoy) ..2 (al|en el|en la|a la|en) ..1 (colegio|cole|escuela|instituto|insti|secundaria|prepa|liceo|ies|ceip|academia) ..3',
    'mi (cole|colegio|escuela|insti|instituto|prepa|secu|liceo) (es|se llama|esta|queda) ..4',
    '(entreno|juego|hago (ballet|danza|natacion|futbol|gimnasia)) ..2 (en|con) (el|la) ..3',
  ],
  unless: [
    '(cole|insti|escuela|colegio) es (un|una|muy|lo|re|super) ..3',
    '(voy|estoy) ..2 (cole|insti|escuela|colegio) ..2 (tarde|ahora|luego|ya|corriendo|aburrida|aburrido|todavia)',
    '(juego|entreno) ..3 (server|movil|play|mando|pc|consola|mis|mi)',
  ],
  confidence: 'strong',
  slot: 'school',
  means: 'The child tells which school or club they go to.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['voy al cole san jose', 'mi insti se llama cervantes', 'entreno en el polideportivo norte'],
  passes: ['estoy en el cole todavia', 'mi cole es un rollo', 'juego en el server de luis'],
};
