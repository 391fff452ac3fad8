import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i)? (got|have|have got) (a|some|an|loads of|#Number|one)? (spare|extra) (#GameGoods|#Gadget|knife|sword|pet|one|code|ticket|tickets)',
    '(spare|extra) (#GameGoods|#Gadget|knife|pet|deck) ..3 (you|your|yours)',
    '(it is|its) yours (if you want|for free|no charge|if|take it)',
    '(i)? (got|i have|have got) (loads of|lots of|plenty of|so much|too much|a lot of) (money|cash|#GameGoods|credit)',
    '(say the word|just ask|you name it) ..1 (i will|i can|and (i|it is))',
  ],
  unless: ['(do|did|anyone|who|have|has|does) (you|anyone|she|he)? (have|got|has)'],
  confidence: 'fair',
  means: 'Mentions plenty of gift cards or coins to spare, as a bait to be asked for them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i got spare gift cards',
    'i got loads of coins just sitting',
    'i have extra knife',
    'got a spare deck ur size',
    "it's yours if you want. no charge",
  ],
  passes: [
    'got a spare pen for maths',
    'do u have extra coins',
    'the spare room is free',
    'is this hoodie yours',
    ['i have 20 coins left over from the shop', 'lol'],
  ],
};
