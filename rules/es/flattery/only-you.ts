import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(pienso|pensando|pense) ..1 en (ti|vos) ..4',
    '(solo|unicamente) (contigo|con vos|tu|vos|a ti|puedo hablar contigo) ..4 (puedo|hablo|me siento|me entiendes|me haces|confio|soy yo)',
    '(me haces|haces que) ..2 (feliz|sentir|sonreir|olvidar|bien)',
    '(te (extrano|extrane|echo de menos|necesito|pienso)|no puedo (vivir|estar|dormir) sin (ti|vos|hablarte)|me haces falta)',
    '(todo el dia|toda la noche) ..3 (pensando|esperandote|contigo|esperando que)',
  ],
  unless: [
    '(te (extrano|echo de menos)) ..2 (amiga|abuela|mama|tia|prima|hermana|bestie|en el equipo|en clase)',
    '(te necesito) ..3 (equipo|partida|raid|mates|deberes|curar|sanador|portero|healer|lobby|squad)',
  ],
  confidence: 'fair',
  means: 'Says that the child alone matters or is always in their thoughts.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['pienso en ti todo el dia', 'te extraño mucho', 'solo contigo puedo ser yo'],
  passes: ['te necesito en la partida', 'pensando en el examen', 'te echo de menos en clase'],
};
