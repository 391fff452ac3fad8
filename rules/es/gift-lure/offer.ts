import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#Give) ..4 #ChildGift',
    '(quieres|queres|te gustaria tener|necesitas|te faltan|te hacen falta) ..2 #ChildGift ..2 (gratis|regalados|de regalo|te|facil|$?)',
    '#ChildGift ..2 (gratis|de gratis) ..3 (para ti|para vos|solo para|si|te|quieres)',
    '(te compro|te regalo|te consigo|te pago|te mando) ..2 (lo que quieras|lo que pidas|lo que me pidas|cosas|algo|un detalle|todo)',
    '(que|cual) ..1 (skin|juego|movil|cosa) ..1 (quieres|queres|te gusta) ..3 (te (la|lo)|regalo|compro)',
    '(tengo|me sobran|me sobra) ..3 (robux|pavos|gift card|tarjetas|skins|nitro) ..4 (quieres|para ti|te|si)',
  ],
  unless: [
    'me ..2 (regalo|dio|compro|pago|daria|regalaria|compraria) ..4',
    '(te (doy|paso|cambio|mando)) ..4 (por (tu|tus|un|una|dos|el|la)|a cambio de) ..2 (skin|pet|espada|item|carta|cromo|mascota|gemas|legendaria|arma)',
    '(te (pago|devuelvo|debo)) ..3 (lo de|lo que|la mitad|el bus|la entrada|del bocata|manana|de ayer|el almuerzo)',
    '(cumple|navidad|reyes|amigo invisible) ..6',
  ],
  confidence: 'strong',
  means: 'Offers the child money, game currency or some other present.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['te regalo robux', 'te compro una skin', 'te paso dinero si quieres', 'quieres robux gratis?'],
  passes: ['te doy mi opinion', 'mi tia me regalo un movil', 'te paso los deberes', 'te doy dos gemas por tu espada'],
};
