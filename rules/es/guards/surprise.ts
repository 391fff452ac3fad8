import type { Guard } from '../../../lib/engine/rule';

/** A birthday, a present, a party for someone else: a secret that ends with a cake. "A surprise for you" is not meant. */
export default {
  match: [
    'sorpresa !(para ti|para vos|para usted|pa ti)',
    '(fiesta|cumple|cumpleanos|aniversario|despedida|baby shower|boda) ..1 !(tuyo|tu cumple)',
    '(dia de la madre|dia del padre|dia de las madres|amigo invisible|amigo secreto|navidad|reyes)',
    '(spoiler|spoilers|el final de|🎂|🎉|🥳)',
  ],
  reach: 'nearby',
  factor: 0.2,
  only: ['secrecy'],
  means: 'A surprise for someone else, which is told in the end.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'no le digas a tu mama es sorpresa' },
    { kind: 'secrecy', text: 'es el dia de la madre, no se lo cuentes a nadie' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'tengo una sorpresa para ti, no le digas a tu mama' },
    { kind: 'secrecy', text: 'no le digas a tu mama' },
  ],
};
