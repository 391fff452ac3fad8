import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(estas|te quedaste|te quedas|andas|quedas) ..3 (sola|solo|solita|solito) ..2',
    '(hay|esta|estan) ..1 (alguien|#Adult) ..2 (en casa|contigo|cerca|ahi|al lado)',
    '(estan|esta) (tus|tu) #Adult',
  ],
  unless: ['no estas ..1 (sola|solo)'],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the child is alone, or who is near.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['estas sola en casa?', 'hay alguien contigo?', 'estan tus papas', 'te quedaste solo hoy'],
  passes: ['el perro se quedo solo', 'no estas solo, todos suspendimos', 'jugamos solos contra bots'],
};
