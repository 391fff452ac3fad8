import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is|are|was) (it|this|that|the phone|your phone|the tablet|the laptop|the account|the ipad|the phone yours|this phone) (your|a|yours|the)? (own|your own|yours|just yours|only yours|alone|just for you|family|family one|mums|mum s|shared|your mums|your dads|your mum s) (phone|tablet|laptop|computer|ipad|account|one|alone|or|$)',
    '(is)? (the|this|that)? (phone|tablet|laptop|ipad|computer|device) (just|only|all)? (yours|your own) (alone|or|only|now|then|$)',
    '(got|have|have you got|do you have|get) (a|an|one|1|any) (phone|tablet|one|laptop|device|ipad|computer|account)? (that is|thats|which is|that)? (only|just|all) (yours|for you|your own|you use|you see|urs)',
    '(got|have) (your own|a private|a secret|a hidden|an other|another|a second|a spare) (phone|laptop|tablet|device|account|one)',
    '(phone|tablet|laptop|computer|device|ipad) or (is it)? (the|a|your)? (family|shared|mums|parents|dads|school|sisters|brothers) (one|computer|phone|laptop|tablet|ipad|pc|$)',
    '(whose|who s|who is) (phone|tablet|laptop|ipad|computer|account|mobile) (is|are) (this|that|it|you on|you using)',
    '(#Adult) (phone|fone|tablet|laptop|ipad|account) (or yours|or your own|or urs|then|$)',
    '(do|does) (you|your) (share) (a|your|the|it) (phone|tablet|laptop|computer|ipad|device|account)',
  ],
  unless: ['(whose|who is) (phone|laptop|tablet) is this ..3 (found|left|desk|room|lost|on the)'],
  confidence: 'strong',
  slot: 'device',
  means: 'Asks whose phone or computer it is, and whether the child has one that nobody else sees.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'is it ur own phone or ur mums',
    'have u got 1 thats only urs',
    'mums fone?',
    'whose phone is this u on',
    'Is the phone yours alone or does mum look after it',
    'have u got ur own laptop or do u share',
  ],
  passes: [
    'whose phone is this, found it in the hall',
    'i use mums phone when mine dies',
    'my own phone is broken',
    'is it your own recipe',
    'who has the class tablet',
    'is that your own drawing',
  ],
};
