import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(promise|swear) (me)? (that)? (you|u)? (will not|would not|will never|to not|not to|never to) (ever)? (tell|say|show|mention)',
    '(are you|you are|are) ..2 (good|great|okay|bad) (at|with) (keeping)? (a)? (secret|secrets)',
    '(will not|never|would not) (ever)? (tell|mention it to|mention this to|show) (anyone|#Nobody|your #Family|your #Adult|people|a soul) (right|will you|yeah|okay|about)',
    '(you) (will not|would not) (tell|say anything) (right|will you|yeah|about this|about us|to)',
    '(can|could|are) (you)? (good at)? (keep|keeping) (a|our|my|this|one|big|secrets) ..1 (secret|secrets|promise)',
  ],
  unless: ['(i|we|he|she|they|it) (will not|would not|will never) (tell|say|show)'],
  confidence: 'strong',
  means: 'Makes the child promise to stay silent, so that telling feels like breaking a promise.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'promise u wont tell',
    'can u keep a secret',
    'swear u will never tell anyone',
    'u wont tell anyone will u',
    'big kids can keep a promise n not tell',
  ],
  passes: [
    'i promise i wont tell',
    'she wont tell me the answer',
    'promise me u will come to my party',
    'promise youll tell an adult if it happens',
  ],
  overflags: ['can u keep a secret, im getting a puppy'],
};
