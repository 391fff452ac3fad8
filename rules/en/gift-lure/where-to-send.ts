import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'where (would|should) (it|that|this|they) go $',
    '(where|what address|which address) (would|should|do|can|shall|could) (that|it|i|they|this) ..1 (go to you|send|post|ship|deliver|get sent|come)',
    '(tell|give|send|drop) me (where|an address|your address|a place|the address) so (i|we|they) (can)? ..2 (send|post|ship|deliver|drop)',
    '(send|post|ship|deliver) (you|it to you) something (real|nice|special|proper|little|small|in the post)',
    '(get|have) (it|them|one|something) (sent|posted|shipped|delivered|couriered) (to (you|yours|a|your)|over|out|somewhere)',
    '(i would|i will|i could|let me|i can|i want to|happy to) (send|post|ship|mail|courier) you (a|an|some|the|my|one|something) ..3 (#Goods|present|gift|parcel|package|box|something)',
    '(hand|give) (it|them|him|her) (over|to you) (in person|rather than|myself|by hand)',
    '(rather|sooner|prefer to|rather not) (hand|give|bring) ..4 (than|instead of) (post|send|posting|sending)',
  ],
  unless: [
    '(mum|mom|dad|nan|gran|grandma|grandad|santa|auntie|uncle|school|library|club|council) ..6 (send|sent|post)',
    '(send|post|hand) ..6 (homework|essay|form|slip|order|invoice|refund|return|returns|support|customer|sir|madam|receipt|cv|resume)',
  ],
  confidence: 'fair',
  means: 'Wants to know where a present should go, which gives away the address.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "I'd send you a ring light and a mic",
    'Where would that go?',
    'tell me where so i can send something real',
    "I'd sooner hand them over than post them",
    'i could get one sent to you',
  ],
  passes: [
    'nan will send you a book',
    'where should i send the homework form',
    'where do we go',
    'can you send it to the warehouse',
    'hand it in tomorrow',
  ],
};
