import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(got|bought|gifted) you (the|a|that|this|some) ..1 (#GameGoods|pass|skin|game)',
    '#Offer (just)? (#Give) you ..4 (#GameGoods|vip|admin|free ..1)',
    '#Offer (add|load|put|generate|hack|dupe|drop|send|get|trade) ..1 (#GameGoods) ..2 (for|to|on|in|into)? (you|your|u|$)',
    '#Offer (buy|gift|grab|order|pay for) (it|that|one|them|this|those) (for)? you',
    '(i|we) (got|bought|gifted|gave|sent) you ..2 (#GameGoods)',
    '(#GameGoods) (just)? (for|4) you (only)?',
    'free (robux|vbucks|v bucks|nitro|gems|coins|skins|bits|subs|gift cards|gift card|diamonds|minecoins|premium) (only|for|just|if|no|4|dm|message|$|in)',
    'you (want|need|like) (some|free|any|more|a)? (#GameGoods) (for free|on your|on me|or|$|from me|i (can|will|got|have))',
    '(want|want to|fancy|need) (some|any|free|more|a|some free|#Number)? (robux|vbucks|v bucks|nitro|gift card|battle pass|minecoins|bobux|gift cards|coins|subs|premium|free skins)',
    'pick (a|any|out|one|your|whatever) ..3 (i|i will) (will|can|gift|buy)? (gift|buy|get|pay|grab)',
    '(you) (get|have won|won|can have|can get) (#Number|free|some|a) (#GameGoods)',
    '(gift|send|get|give|drop) you (the|a|any|some) (battle pass|skin|#GameGoods)',
  ],
  unless: ['(do not|never) ..1 (want|need|click)', '(i) (want|need|want to) (some|more|to)'],
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
