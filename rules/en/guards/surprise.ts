import type { Guard } from '../../../lib/engine/rule';

/** A birthday, a present, a party for someone else: a secret that ends with a cake. "A surprise for you" is not meant. */
export default {
  match: [
    'surprise !(for you|4 you)',
    '(her|his|their|the|a|#Adult|fathers|mothers) ..2 (birthday|bday|present|party|anniversary|leaving)',
    '(mothers|fathers|mother|father|valentines) day',
    '(christmas|xmas) (present|presents|gift|gifts)',
    '(secret santa|leaving card|farewell|🎂|🎉|🥳)',
    '(spoil|spoiler|spoilers|ending|plot twist)',
  ],
  reach: 'nearby',
  factor: 0.2,
  only: ['secrecy'],
  means: 'A surprise for someone else, which is told in the end.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'dont tell your mum its a surprise' },
    { kind: 'secrecy', text: 'keep it secret from your dad its his birthday' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'keep it secret i have a surprise for you' },
    { kind: 'secrecy', text: 'dont tell your mum' },
  ],
};
