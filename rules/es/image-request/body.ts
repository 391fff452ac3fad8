import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Deliver ..5 #Body',
    '(quiero|dejame|puedo|quisiera|me dejas) ..1 (ver|verte) ..3 #Body',
    '#Picture ..2 #Body',
  ],
  unless: ['#Picture ..4 (gato|perro|bebe|gata|perrito|peluche)'],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: "Asks to see the child's body or the child in little clothing.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandame una foto en bikini',
    'quiero ver tu cuerpo',
    'enséñame como te ves sin camiseta',
    'una foto tuya en la cama',
  ],
  passes: ['me duele el cuerpo', 'mi gato duerme en la cama', 'voy en traje de baño a la piscina con mis primas'],
};
