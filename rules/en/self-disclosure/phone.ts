import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'my (phone number|mobile number|mobile|cell) is !(up|next|in|so|the|on|dead|broken|old|cracked|not|low|a|at|being|charging)',
    '#Phone',
    '(here is|heres|sent you|i will send you|i can give you) my (number|phone number|digits|mobile)',
    '(it is|its|here is|heres|text me on|call me on|ring me on|add me on) (my number)? #Phone',
    'my (number|phone number|mobile|mobile number|num|digits|cell|cell number|landline) (is|ends|starts) (#Phone|#Number|0|07|plus)',
  ],
  unless: ['(order|ticket|reference) number'],
  confidence: 'strong',
  speaker: 'self',
  slot: 'phone',
  means: 'You gave out a phone number, which lets a stranger reach you anywhere.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['my number is 07700 900123', '07700 900417', 'heres my number', 'its 07700900123 text me'],
  passes: [
    'my number is up next in the queue',
    'order number 07700900123',
    'my mobile is dead',
    'my lucky number is 7',
  ],
};
