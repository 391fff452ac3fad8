import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i)? (got|have|have got|with) (a|some|an|loads|so many|too many|a bunch|extra|lots|#Number|one) (of)? (spare|extra)? (#GameGoods) ..2 (spare|sitting|left over|leftover|going|to give|i do not|that i|for you|you want|to waste)',
    '(i)? (got|have|have got) (a|some|an|loads of|#Number|one)? (spare|extra) (#GameGoods|#Gadget|knife|sword|pet|one|code|ticket|tickets)',
    '(spare|extra) (#GameGoods|#Gadget|knife|pet|deck) ..3 (you|your|yours)',
    '(it is|its) yours (if you want|for free|no charge|if|take it)',
    '(i can|i will) (spend|waste) ..2 on you',
    '(i)? (got|i have|have got) (loads of|lots of|plenty of|so much|too much|a lot of) (money|cash|#GameGoods|credit)',
    '(say the word|just ask|you name it) ..1 (i will|i can|and (i|it is))',
    '(money|cash) is (no|not) (problem|issue|a problem|an issue|object)',
  ],
  unless: [
    '(do|did|anyone|who|have|has|does) (you|anyone|she|he)? (have|got|has)',
    'in (the|this|my)? (game|server|save|world|account)',
    'from the (shop|game|quest|event|raid)',
    '(spare|extra) (life|lives|one for the|controller|ticket for the school|pen|pencil|shirt|kit|boots)',
    'its yours (anyway|already|not mine|isnt it)',
  ],
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
