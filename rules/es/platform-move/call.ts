import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(llamame|te llamo|llamada|hacemos llamada|hagamos llamada|entra a llamada|entra en llamada|nos llamamos|te marco|hablamos por llamada) ..2 (ahora|solos|tu y yo|por aqui|por la noche|privada|esta noche|cuando puedas|$?)',
    '(hago|creo|haz|hacemos|cree|hice|creamos) ..1 (un|otro) (server|servidor|grupo|canal|chat) ..2 (privado|solo|para nosotros|para los dos|tu y yo|aparte)',
    '(tienes|tenes|usas|tienes puesto) ..1 (micro|microfono|mic|camara|cam|webcam) ..1 $?',
    '(voz|voice|vc|canal de voz) ..2 (solos|tu y yo|privado|los dos)',
    '(otra app|otra aplicacion|otro lado|otro sitio|otra parte|app amarilla|app azul|la del fantasma|la amarilla) ..3',
  ],
  unless: [
    '..6 (partida|equipo|ranked|duo|clase|todos|squad|abuela|mama|trabajo)',
    '(soy|mi) (mama|papa|madre|padre) ..6',
    '(buscar|busca|mira|no hay) ..2 (otro lado|otro sitio|otra parte)',
  ],
  confidence: 'strong',
  means: 'Wants to talk by voice or to be alone in a private room.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hago un server privado para los dos', 'tienes micro?', 'hablamos en otra app'],
  passes: ['llamame cuando salgas soy mama', 'hago un server privado con todos', 'tienes micro para la partida?'],
};
