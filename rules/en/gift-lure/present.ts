import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i)? sent you (a|some|something|smth) ..2 (gift|present|something|surprise|item|skin|$)',
    'check your (inventory|inv|locker|trades|wallet|balance|robux)',
    '(thank you|welcome|little|lil) (present|gift) (for you|from me|$)',
    '(i)? (bought|have got|got|found|ordered|kept|saved|have) you (something|smth|a present|a gift|a surprise|a little something|a new ..1|some new ..1)',
    '(got|bought|have|found|saved|keeping|kept) (a|something|some|one|it|this) (nice|special|little|small|present|gift|spare|extra|skin|game|thing)? for you (when|if|only|just|babe|bbg|here|$)',
    '(found|got|bought) (a|the|some|this) ..2 your (size|colour)',
    '#Offer #Give you ..4 (for nothing|for free)',
    'want me to (buy|gift|order|get|send) you',
    '#Offer (buy|gift|give|get|send) you (a|the|some|any|that|this) ..2 (game|games|dlc|subscription|membership|prize|reward|present|gift|treat|sub|subs)',
    '#Offer (give|gift|send|lend) you my (old|main|spare|second|alt) ..1',
    'your (wishlist|wish list)',
    '(consider|call|think of) (it|this|that) (as)? (a|my)? (present|gift|treat|thank you)',
    'you can have (all|any|anything|whatever|everything) (of)? (my|you|i|it|that|in) ..3',
    'you can have my (old|spare|main|extra)? (account|skins|skin|phone|console|xbox|items|tablet|laptop)',
    '(i will|i can|let me) (cover|pay for) (it|the (cost|ticket|train|bus|taxi|delivery))',
  ],
  unless: ['(for|on|till|until|before) (your|the)? (birthday|bday|xmas|christmas|day)'],
  confidence: 'fair',
  means: 'Has bought or kept something for the child; lovely from family, odd from somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i bought u smth whats ur addy',
    'got something for you when u come on',
    'ill give u a neon one for nothing',
    'whats on ur wishlist',
    'u can have my old phone',
    'found a browband your colour, put it in your locker',
  ],
  passes: [
    'nan got you something for your birthday',
    'i got you muted lol',
    'i bought you a birthday present',
    'i got great news for you guys',
    'i have a question for you',
    'my wishlist is so long',
  ],
};
