import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'no (quiero|puedo|me apetece|me gusta esto|te voy a mandar|te la voy a mandar|voy a mandar|pienso|gracias|me dejan|me deja|debo|deberia|lo voy a hacer|lo hare|creo que|voy a|me animo|me atrevo|hago eso|mando fotos|mando eso|paso fotos|me siento comoda|me siento comodo|tengo ganas|quisiera|mejor no) ..3',
    '^ (no|nop|nope|nel|nah|na|que no|ni de broma|ni loca|ni loco|ni hablar|paso|nunca|jamas|para nada|mejor no|no mejor|ahora no|hoy no|todavia no|otro dia|despues|no no) ..1 $',
    '(prefiero|mejor|preferiria) (que )?no',
    'me da (cosa|verguenza|corte|pena|cosita|palo|roche|penita) ..3',
  ],
  unless: [
    'no (quiero|puedo) ..2 (perder|morir|comer|estudiar|ir al cole|esperar|creerlo|mas deberes|parar de reir|ni imaginarlo|ganar)',
    'no (voy a|puedo) ..2 (dormir|clase|entrenar|parar)',
    'no creo que ..4 (llueva|venga|haya)',
  ],
  confidence: 'strong',
  means: 'The child says no to what was asked.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['no quiero', 'no te voy a mandar nada', 'me da vergüenza', 'prefiero que no'],
  passes: ['quiero jugar', 'no puedo parar de reir', 'si puedo luego'],
};
