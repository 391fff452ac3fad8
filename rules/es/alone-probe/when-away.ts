import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(a que hora|cuando|que dias|hasta que hora) ..3 (llega|llegan|vuelve|vuelven|sale|salen|se va|se van|trabaja|trabajan|se duermen|se duerme|se acuestan|no estan|no esta|vienen|regresan|regresa) ..3 (tu|tus) ..1 #Adult',
    '(tu|tus) #Adult ..3 (a que hora|cuando|que dias) ..3 (llega|llegan|vuelve|vuelven|sale|salen|se va|se van|trabaja|trabajan|se duermen|duermen|regresan)',
    '(tu|tus) #Adult ..2 (trabajan|trabaja|viajan|viaja|salen|sale|duermen|duerme) ..2 (mucho|todo el dia|de noche|hoy|esta noche|temprano|tarde|$?)',
    '(cuando|a que hora) ..2 (te quedas|estas|te dejan|vas a estar|te vas a quedar) ..2 (sola|solo)',
    '(ya )?(se (durmieron|durmio|fueron|fue|acostaron)|se han (ido|dormido)) (tus|tu|todos)',
  ],
  unless: [
    '(recoger|recogerte|nos recoge|me recoge|llamarles|llamarla|llamarlo|preguntarle|entregar) ..6',
    '..6 (recoger|recogernos|llevarnos|la fiesta|el cumple|llamarla|hablar con ella|hablar con ellos)',
  ],
  confidence: 'strong',
  slot: 'routine',
  means: 'Asks when the grown-ups are out, asleep or back home.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['a que hora llegan tus papas?', 'cuando te quedas sola?', 'tus viejos trabajan todo el dia?'],
  passes: ['a que hora llega el bus', 'cuando llega tu pedido', 'a que hora llega tu madre a recogernos'],
};
