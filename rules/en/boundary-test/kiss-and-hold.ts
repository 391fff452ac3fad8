import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|give|blow|owe) ..2 (a|me a|us a) kiss',
    '(like|want|love|need) ..1 (being|to be|getting|a) (hugged|held|cuddled|hug from me)',
    '(hug|cuddle|snuggle) with (me|you) (when|if|in|on|tonight|all|and)',
    'would you hold (my|your|our) hand',
    '(let me|want to|could|would you|can i|going to|love to|would|wish i could|if i) ..2 #KissWord (you|me)',
    'you ..3 #KissWord ..1 (me|boys|girls|someone|anyone|guys|before|good|$)',
    'a good #KissWord',
    '(hold|holding) (my|your) (hand|hands) ..1 (if|when|in|at|on|under|while|$)',
  ],
  unless: [
    '#HarmlessPerson ..8 (#KissWord|hand|hands|hug|cuddle)',
    '(#KissWord|hand|hands|hug|cuddle) ..8 #HarmlessPerson',
    '(he|she|they|we) ..3 (#KissWord|hand|hands|hug|cuddle)',
    '(fingers|tools|controller|ball|rope|ladder|line|door) ..4 hold',
    '(film|movie|book|episode|show|story|fic|ship|song|play|scene|mistletoe|chef|prince|princess|road|cross|crossing|skating|rink) ..7 #KissWord',
    '(pray|god|sister|fingers) ..9 hold',
    'hold my hand on',
    'hold ..2 on the',
    '(you kissed) (a|the)',
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
