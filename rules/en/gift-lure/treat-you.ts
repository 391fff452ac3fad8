import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i will|i would|i can|i could|let me|can i|shall i|i am going to|we will|will) (shout|treat|stand|buy|get|bring|fetch|order|send|make|cook) (you|us) (a|an|some|the|that|to a|to some)? ..2 #Treat',
    '(we will|we would|we could|we can) (get|grab|share|have|stop for|go for) (a|an|some|us)? #Treat',
    '(i could|i will|i can) bring (a|some)? ..1 #Treat',
    '(bring|bringing) (a|an|some|you|you a|you some|us)? ..1 #Treat (round|over|by|for you|sometime|to yours|if you|with me|one day|#Day|after|$)',
    '#Treat (is|are)? (on me|my treat|my shout|i will pay|i pay|i am paying|i am buying|my round)',
    '(travel|train|hotel|taxi|uber|flight|petrol|everything|costs|bus|ticket|food|expenses) (is|are|will be|all)? (covered|paid for|on us|on me|sorted)',
    '(we|i|i will|we will|can) (cover|sort|pay) (the|your|all|for the|for your) ..1 (train|travel|hotel|taxi|uber|flight|petrol|costs|bus|ticket|food|expenses|entry|fare)',
    '(take|taking) (you|u) (for|to get|to|out for) (a|an|some|the)? ..1 (#Treat|shopping|movies|theme park|concert|gig|match|funfair)',
    '(i have|i got|have got|got) (a|two|#Number|spare) ..2 (tickets|passes|pass|places|seats|wristbands) ..9 (you want|with me|want to come|come|fancy|yours|for you|waste)',
    '(you deserve|earned) (nice things|a treat|something nice|spoiling|to be spoiled|to be treated)',
    '(but|outfit|dress|phone|setup|stuff) ..2 you deserve better',
    '(name|pick|choose|tell me) (it|whatever|anything|what you|something) ..3 (i will|and it is|on me|and i|yours)',
  ],
  unless: [
    '#EventWord ..8 (#Treat|tickets|ticket|covered|deserve)',
    '(#Treat|tickets|ticket) ..8 (mum|dad|nan|gran|grandma|grandad|auntie|uncle|school|team|class|everyone|the lads|the girls|the others|homework|recipe|sir|madam|waiter|table|order|menu|restaurant|reservation|reserve|cook|love)',
  ],
  confidence: 'fair',
  means: 'Offers food, tickets or treats to win the child over, lovely from family and odd from strangers.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'next time im over ill shout u a mcdonalds',
    'I could bring a curry round',
    "We'll get a McFlurry",
    'hot choc on me',
    "Travel's covered",
    'got a cab pass, two places, shame to waste it',
  ],
  passes: [
    'mum will bring a curry round',
    'we had pizza at school',
    'can i get you a drink sir',
    'dad is getting us a takeaway',
    'the team are getting pizza after the match',
  ],
};
