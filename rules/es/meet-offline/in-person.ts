import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '#MeetWe ..3 (en persona|en la vida real|irl|en real|en vivo|cara a cara|fuera de aqui|fuera del juego|de verdad|algun dia|un dia)',
    '(quieres|queres|podemos|te gustaria|cuando|podriamos|deberiamos|tenemos que|hay que|quisiera|me gustaria|muero por|tengo ganas de|ojala|quiero) ..2 (quedar|vernos|conocernos|juntarnos|verte|encontrarnos|conocerte en persona|quedamos|nos vemos|nos conocemos|nos juntamos|toparnos|salir conmigo|salir juntos|conocerte|darte un abrazo|abrazarte)',
    '(cuando|que dia|a que hora) ..3 (estas libre|puedes|podes|tienes libre|sales|salis) ..4 (vernos|quedar|verte|juntarnos|conocernos|nos vemos|paso)',
    '(que|cual) ..2 (parque|plaza|centro comercial|mall|estacion|parada) ..2 (te queda|esta cerca|tienes cerca|vas|hay cerca)',
    '(te|nos) ..1 (invito|invitaria|llevo) ..2 (al cine|a comer|a cenar|un helado|a tomar|a un cafe|a salir|a pasear|de compras|al parque)',
    '(un dia|algun dia|pronto) ..2 (nos vemos|quedamos|te veo|nos conocemos|te visito|voy a verte|nos juntamos|te llevo)',
    '(#Come|puedes venir|podes venir|quieres venir|queres venir|vienes|te invito|invitarte) ..3 a mi (casa|cuarto|habitacion) ..3',
  ],
  unless: [
    ...meetFine,
    '..6 (online|en linea|por discord|por zoom|en el juego|por llamada|lunes en clase|manana en clase|clase)',
  ],
  confidence: 'strong',
  means: 'Wants to meet in real life somebody who is only known online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'podemos vernos en persona?',
    'quieres quedar un dia',
    'me gustaria conocerte en persona',
    'te invito a comer',
  ],
  passes: ['quedamos en la puerta del cole con todos', 'nos vemos mañana en clase', 'cuando jugamos'],
};
