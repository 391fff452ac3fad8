import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|give|blow|owe) ..2 (a|me a|us a) kiss',
    '(like|want|love|need) ..1 (being|to be|getting|a) (hugged|held|cuddled|hug from me)',
    '(let me|want to|could|would you|can i|going to|love to|would|wish i could|if i) ..2 #KissWord (you|me)',
    'you ..3 #KissWord ..1 (me|boys|girls|someone|anyone|guys|before|good|$)',
    '(hold|holding) (my|your) (hand|hands) ..1 (if|when|in|at|on|under|while|$)',
    'a good #KissWord',
  ],
  unless: [
    '#HarmlessPerson ..8 (#KissWord|hand|hands|hug|cuddle)',
    '(#KissWord|hand|hands|hug|cuddle) ..8 #HarmlessPerson',
    '(he|she|they|we) ..3 (#KissWord|hand|hands|hug|cuddle)',
    'hold ..2 on the',
  ],
  confidence: 'fair',
  means: 'Talks of kissing or holding the child, which crosses a line with a new contact.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'would u let me kiss u',
    'u a good kisser',
    'send me a kiss',
    'do u like being hugged',
    'so if we was at the cinema would u hold my hand',
  ],
  passes: [
    'give nan a kiss from me',
    'hold my hand on the ice at the rink',
    'they kissed in the film',
    'hug the dog for me',
    'hold my hand crossing the road',
  ],
};
