import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'how (many|much) #GameGoods (do|would|did)? you (want|need|like)',
    'how much (money|cash) (do|would|did)? you (want|need|like) (for (it|that|a|your|this)|$)',
    '(got|bought|gifted) you (the|a|that|this|some) ..1 (#GameGoods|pass|skin|game)',
    '(and|then) you (get|win|will get|can get) (a|the|free|some|your) ..2 (prize|gift|reward|#GameGoods|skin|present)',
    '#Offer (just)? (#Give) you ..4 (#GameGoods|vip|admin|free ..1)',
    '#Offer (add|load|put|generate|hack|dupe|drop|send|get|trade) ..1 (#GameGoods) ..2 (for|to|on|in|into)? (you|your|u|$)',
    'what do you want ..5 (i will|i can|i would) (get|buy|gift|send|order)',
    '#Offer (buy|gift|grab|order|pay for) (it|that|one|them|this|those) (for)? you',
    '(want|fancy|like|need) (a|some) free (account|game|skin|pet|item|#GameGoods|#Gadget)',
    '(claim|collect|redeem) your (free|gift|reward|prize|robux|skin|coins)',
    'your (free)? (gift|reward|prize|present|robux) (is|are) (waiting|ready|here|yours)',
    '(first|next) #Number ..2 (get|gets|win|wins) ..2 (#GameGoods|#Cash|#Money)',
    '(i|we) (got|bought|gifted|gave|sent) you ..2 (#GameGoods)',
    '(#GameGoods) (just)? (for|4) you (only)?',
    'free (robux|vbucks|v bucks|nitro|gems|coins|skins|bits|subs|gift cards|gift card|diamonds|minecoins|premium) (only|for|just|if|no|4|dm|message|$|in)',
    'you (want|need|like) (some|free|any|more|a)? (#GameGoods) (for free|on your|on me|or|$|from me|i (can|will|got|have))',
    '(want|want to|fancy|need) (some|any|free|more|a|some free|#Number)? (robux|vbucks|v bucks|nitro|gift card|battle pass|minecoins|bobux|gift cards|coins|subs|premium|free skins)',
    'pick (a|any|out|one|your|whatever) ..3 (i|i will) (will|can|gift|buy)? (gift|buy|get|pay|grab)',
    '(you) (get|have won|won|can have|can get) (#Number|free|some|a) (#GameGoods)',
    '(gift|send|get|give|drop) you (the|a|any|some) (battle pass|skin|#GameGoods)',
  ],
  unless: [
    'free robux (sites|site|scam|scams|links|link|is|are|videos|ads)',
    '(do not|never) ..1 (want|need|click)',
    '(trade|trading|swap|selling|sell|auction|offer|giveaway|react to|everyone|guys|chat)',
    '..3 (from|at) (the|school) (office|reception|desk|library)',
    '(i) (want|need|want to) (some|more|to)',
    '(they|he|she|mum|dad|who|do you) (want|wants|need|needs) ..2 for (xmas|christmas|birthday)',
  ],
  confidence: 'strong',
  means: 'Offers game money or paid items for nothing; gifts from a new contact often come with a price.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i can get u robux',
    'free robux no cap just 4 u',
    'ill buy u nitro',
    'want vbucks?',
    'pick a skin ill gift u',
    'u want nitro on ur acc',
    'yep u get 1000 r0bux',
  ],
  passes: [
    'mum is buying me vbucks for xmas',
    'free robux sites r scams dont click',
    'i got robux!!',
    'i want some robux so bad',
    'trading neon skins for gems',
    'giveaway in announcements react to enter',
  ],
};
