import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(estas|te quedaste|te quedas|quedas|te dejaron|te dejan solo|vas a estar) ..3 (sola|solo|solita|solito) ..1 $?',
    '(estas|te quedaste|te quedas|te dejaron|vas a estar|andas) ..2 (sola|solo|solita|solito) ..2 (en casa|en tu casa|en tu cuarto|en la casa|ahora|ahorita|en tu habitacion|hoy|esta noche|ahi|en este momento)',
    '(hay|esta|estan) ..1 (alguien|alguien mas|#Adult) ..2 (en casa|contigo|con vos|cerca|ahi|al lado|en tu cuarto) ..1',
    '(quien|quienes|con quien) ..1 (esta|estan|hay|estas) ..2 (contigo|en casa|ahi|ahora|con vos|en tu casa|a tu lado|$?)',
    '(estan|esta|andan|estaran) (tus|tu|ahi tus|en casa tus|por ahi tu|por ahi tus) #Adult',
    '(tus|tu) #Adult ..1 (estan|esta|andan|anda|siguen) ..1 (en casa|ahi|contigo|despiertos|despierta|dormidos|dormida|cerca|trabajando|$?)',
    'casa (sola|vacia|libre|para ti sola|para ti solo)',
    '(no hay nadie|nadie) ..1 (mas )?(en (tu )?casa|contigo|cerca|ahi|en tu cuarto|con vos) $?',
  ],
  unless: [
    'no (estas|te sientas|vas a estar) ..1 (sola|solo)',
    '(lobby|partida|equipo|duo|server|servidor|ranked|mapa) ..6',
    '..6 (lobby|partida|equipo|duo|server|servidor|ranked|mapa|parada|squad|mejor|mala|malo|enfermo|enferma|malita|malito|bien de|invitados|invitada)',
    '(hay|esta) alguien ..2 (que|para|en el server|en linea|conectado)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the child is alone, or who is near.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['estas sola en casa?', 'hay alguien contigo?', 'estan tus papas', 'te quedaste solo hoy?'],
  passes: [
    'el perro se quedo solo',
    'no estas solo, todos suspendimos',
    'jugamos solos contra bots',
    'estas solo en la partida?',
  ],
};
