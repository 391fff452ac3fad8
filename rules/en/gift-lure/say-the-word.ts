import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'my treat',
    '(guest list|backstage|vip list|front row|inner circle|in on the beta) ..4',
    '(a|my|got a) (mate|friend|guy|cousin|uncle|contact) (at|in|inside) (the|a) (label|agency|studio|academy|club|company|team|magazine) ..3 (owes|could|can|would|wants|who|he|she|$)',
    '(you|to) (get|be) paid (in|for|to|if|every|per)',
    '(little|small|cheeky) (envelope|bonus|token|thank you|reward|parcel|treat) ..2 for you',
    'i sponsor ..4',
    'topped (your|you) ..2 up',
    'do not thank me',
    '(looks|looking|searching|scouting) for (young|new|fresh|real) ..1 (faces|talent|models|people|stars|girls|boys)',
    '(it|this|that|job|work|gig) pays (well|good|great|cash|double|#Number|#Money)',
    'say the word',
    '#Money (just)? for (a|some|one) (chat|talk|picture|hug|smile|call|look|minute)',
  ],
  unless: [
    '(mum|mom|dad|nan|gran|grandma|grandad|auntie|uncle|boss|landlord) ..8',
    '(he|she|they|i|we) (get|be|got|gets|was) paid',
    '(concert|ticket|tickets|theater|theatre|sgd|seat|row) ..5 front row',
    'front row ..4 (seats|ticket|tickets|view)',
    'say the word (again|in|for|cat)',
  ],
  confidence: 'weak',
  means: 'Dangles a favour, a way in or a payment that the child only has to ask for.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'my treat, always',
    'I can put your name on the guest list',
    'got a mate at the label he owes me one',
    'the girls i sponsor get new kit',
    'say the word n that skin is in ur locker',
    'My company looks for young faces, it pays well',
    '20 quid just for a chat',
  ],
  passes: [
    'mum gets paid in cash',
    'front row tickets for the match',
    'can you say the word in french',
    'i was paid for the work',
    'dad will top up your phone',
  ],
};
