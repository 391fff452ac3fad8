import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(a que hora|cuando) ..1 (sales|salis|entras|terminas|acabas|vuelves|volves|llegas|vas|tienes) ..4 (clase|clases|cole|colegio|escuela|insti|instituto|prepa|casa|entreno|entrenar|academia|entrenamiento|$?)',
    '(que|por que|cual) ..1 (camino|bus|autobus|ruta|linea|parada|metro|camion|colectivo) ..2 (tomas|coges|agarras|haces|te lleva|vas|usas)',
    '(vas|vuelves|volves|regresas|caminas|vas y vienes) ..2 (andando|caminando|sola|solo|a pie|en bus) ..4 (cole|colegio|casa|escuela|insti|$?)',
    '(quien|quienes) te (lleva|recoge|busca|llevan|recogen)',
    'a que hora (te duermes|te acuestas|te levantas|te dormis|te despiertas|te conectas|apagas)',
    '(que|tienes) ..1 (haces|planes|vas a hacer) ..1 (este finde|el sabado|el domingo|esta tarde|despues de clase|por las tardes|hoy a la noche)',
  ],
  unless: ['(a que hora|cuando) ..4 (partida|torneo|serie|stream|directo|raid|evento|peli)'],
  confidence: 'strong',
  slot: 'routine',
  means: 'Asks when the child leaves school, goes home or is out.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['a que hora sales de clase', 'que bus coges', 'vuelves sola a casa?', 'quien te recoge?'],
  passes: ['a que hora sale el directo', 'que camino lleva al boss', 'cuando sales en la obra'],
};
