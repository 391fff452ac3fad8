import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#SecrecyNot #SecrecyTell ..1 #SecrecyThem ..4 #SecrecyBond',
    '#SecrecyNot #SecrecySpeakOf ..1 (me|us|my (real)? (name|age)|#SecrecyBond) ..3 (to|with|at|in front of|around|near|when|where) ..2 (#SecrecyThem|home|school|table)',
    '#SecrecyNot (mention|mentioning|discuss|discussing|talk|talking|speak|post|posting|brag|gossip|blab|reveal|share|breathe a word|say anything|say a word|say a thing|say owt|chat) #SecrecyBond',
    '#SecrecyNot (mention|mentioning|post|posting|tag|name) (me|us) (ever|anywhere|$)',
    '#SecrecyNot let ..1 #SecrecyThem ..1 (know|see|find out|hear|read|notice|catch|learn|suspect|guess|no) ..3 #SecrecyBond',
    '(do not|never|not) (tell|mention|show) (about|on)? (me|us) (to|with) #SecrecyThem',
    '(tell|telling) #SecrecyWatcher (nothing|nowt|zero) ..4 (about (us|me)|if|when)',
    '(not a|not one|no|nothing|not a single) (word|peep|thing|whisper|sound)? ..1 (to|from you to) ..2 #SecrecyThem ..3 (about|bout|abt|of) (me|us|our)',
    '#SecrecyNot (give|giving|need) ..3 (report|play by play|run down|rundown|details|account) ..2 (of us|about us|on us|on what we|about me|on me|of what we)',
    'you told #SecrecyThem ..2 about (me|us)',
    '(swear|hope|promise|sure|wise enough) ..4 (did not|do not|have not|will not|never|would not|not) ..2 #SecrecyTell ..1 #SecrecyThem ..3 #SecrecyBond',
  ],
  unless: [
    '#SecrecyHarmless ..9 #SecrecyThem',
    '#SecrecyThem ..9 (#SecrecyHarmless|chocolate|biscuit|biscuits|sugar|sweets|ice cream|crisps|pizza)',
    '(i|i will|i am) #SecrecyNot',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child not to let people around them know that the two of them talk.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont tell ur mum we talk',
    'no need to mention me to ur teacher',
    'u told ur sister about me??',
    'never let ur dad see our chats',
  ],
  passes: [
    'dont tell ur mum about the cake',
    'dont let ur sister hear about the finale',
    'dont mention the score to ur dad',
    'dont tell the other team where we are',
  ],
};
