import type { Guard } from '../../../lib/engine/rule';

/** A birthday, a present, a party for someone else: a secret that ends with a cake. A surprise for you is not meant. */
export default {
  match: [
    'sorpresa !(per te|x te|tuo)',
    '(suo|per|per|di|la|un|#Adult) ..1 (compleanno|festa|laurea|anniversario|regalo)',
    '(festa di (mamma|papa)|natale|befana|secret santa|amico segreto|🎂|🎉|🥳|🎁)',
    '(spoiler|spoilerare|finale|colpo di scena|trama)',
  ],
  reach: 'nearby',
  factor: 0.2,
  only: ['secrecy'],
  means: 'A surprise for someone else, which is told in the end.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'non dirlo a tua madre è una sorpresa' },
    { kind: 'secrecy', text: 'non dirlo a tuo padre, è per il suo compleanno' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'non dirlo a tua madre ho una sorpresa per te' },
    { kind: 'secrecy', text: 'non dirlo a tua madre' },
  ],
};
