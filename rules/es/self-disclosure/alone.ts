import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(estoy|me quede|me quedo|voy a estar|estare|me dejaron|ando|estamos) ..2 (sola|solo|solita|solito) ..3',
    '(mi|mis) #Adult ..2 (no estan|no esta|salieron|salio|se fue|se fueron|trabaja|trabajan|esta trabajando|estan trabajando|llegan|llega|vuelven|vuelve|duermen|esta dormida|estan dormidos|se durmieron|estan fuera|esta fuera) ..3',
    'no hay nadie ..2 (en casa|en mi casa|aqui|conmigo|$)',
  ],
  unless: [
    '(estoy|ando|me quede) ..2 (solo|sola) ..2 (partida|contra|lobby|equipo|duo|jugando|esperando|viendo|quiero|mirando|con el boss)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'The child tells that they are alone, or when nobody is home.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['estoy sola en casa', 'mis padres no estan', 'mi mama trabaja hasta las 8', 'no hay nadie aqui'],
  passes: ['estoy solo contra tres en la partida', 'estoy solo esperando el drop', 'mi madre esta haciendo la cena'],
};
