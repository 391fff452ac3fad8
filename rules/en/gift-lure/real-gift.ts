import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Offer (#Give) you ..3 (#Gadget)',
    '(got|have) (a|an|another|some) #Gadget (spare|you can have|going spare|you could have|i do not (use|need))',
    '#Offer (treat|spoil|pamper|surprise) you',
    '#Offer (#Give) you (whatever you|anything you|something nice|something special|presents|a present|a gift|a treat)',
    '(want|fancy|need|like) (a|your own|new) (new|own)? (phone|iphone|tablet|console|gaming pc|laptop|ipad|xbox|ps5|switch|bike)',
    '(with|got) your name on (it)?',
    'anything you (want|like|need) (i|just|from me|i will|its|on me|babe|bbg|princess)',
    '(like|love|want|enjoy) (to)? (spoiling|spoil|treating|treat|buying) (you|people|girls|someone|things for)',
    '(i)? (will|could|can|would|want to) (spoil|treat) you',
  ],
  confidence: 'strong',
  means: 'Offers real presents such as a phone, which can tie a child to a stranger.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'want a new phone?',
    'new pc parts here with ur name on',
    'ill buy u a new phone',
    'i like spoiling ppl who deserve it',
    'ill get u anything u want',
  ],
  passes: [
    'nan got you something for your birthday',
    'new phone who dis',
    'i bought some milk for the cake',
    'do you want a drink',
  ],
};
