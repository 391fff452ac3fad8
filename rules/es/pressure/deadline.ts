import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ultima|ultima) (oportunidad|vez) ..3',
    '(tienes|tenes|te doy|te quedan|solo tienes) ..1 (#Number|un|una|cinco|diez|media) ..1 (minutos|min|minuto|segundos|horas|hora|dias|seg) ..3',
    '(ahora|ya) (o nunca|o no hay|o me voy|o se acaba)',
    '(o|sino) me (voy|enfado|enojo|largo|olvido de ti|busco a otra|busco otra|busco a otro)',
    '(si no) ..4 (ya no (te quiero|somos amigos|te hablo|soy tu amigo|hay trato)|no te hablo mas|me enojo|me enfado|se acabo|terminamos|cortamos|me busco a otra|me voy)',
    '(date|apurate|apurale|rapido|venga) ..1 (prisa|ya|que|antes)  ..4 (me voy|se acaba|llegue|llega|termina|decides)',
    '(te (bloqueo|borro|elimino|dejo de hablar|dejo de seguir|olvido)) ..2 (si|entonces|$)',
  ],
  unless: [
    '(examen|partida|ronda|boss|evento|tienda|oferta|bus|autobus|torneo|kahoot|temporizador|trabajo|entrega|bomba|zona) ..6',
    '..6 (examen|partida|ronda|boss|evento|la tienda|la oferta|el bus|torneo|kahoot|entregar|que empiece|para llegar|que cierre|la bomba|zona|de vida)',
  ],
  confidence: 'strong',
  means: 'Sets a deadline or says that the chance will go.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tienes 5 minutos', 'ultima oportunidad', 'o me busco a otra', 'si no ya no te hablo mas'],
  passes: [
    'tienes 5 minutos para entregar el examen',
    'ultima oportunidad de la oferta',
    'te quedan 10 segundos en la zona',
  ],
};
