import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sending|posting|leaking|showing) ..4 (to)? #Audience ..2 (in|now|if|unless|#Number)',
    '(i will|i am going to|i can|i could|i might|going to|am about to|i have to|ready to) ..2 #LeakVerb (it|this|that|them|these|everything|all of it|your #KeptMaterial|the #KeptMaterial|every #KeptMaterial|our #KeptMaterial|what you)',
    '(i will|i am going to|i can|i could|i might|going to|am about to|i have to|ready to) ..2 #ExposeVerb (it|this|that|them|these|everything|all of it|your #KeptMaterial|the #KeptMaterial|every #KeptMaterial|our #KeptMaterial|what you) ..3 (to|with) ..2 (#WideAudience|your principal|your headteacher)',
    '(it|this|everything|all of it|that #KeptMaterial|your #KeptMaterial|they) ..1 (goes|gets sent|gets posted|will go|will be sent|is getting sent|gets shared|gets leaked|going out) (to|on|in|online) ..1 #Audience',
    '(be a|such a|real) (shame|pity) if ..3 (messaged|told|showed|sent|saw|found out|posted|leaked|heard|knew|got out|went round)',
  ],
  unless: [
    '(will not|would not|never) ..1 (#LeakVerb|#ExposeVerb) (it|this|that|them|these) $',
    '#Audience ..5 (in the group|who helped|on the team|in class)',
  ],
  confidence: 'strong',
  means: 'Says that pictures or words of the child will be shown to many others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill send it to all ur followers',
    'ill send it to ur school',
    'i wont spread it if u send one more',
    'or it goes to every1 w a story i made up',
    'sending 2 ur gran in 5..4..',
    'be a shame if someone messaged ur mum about all that',
  ],
  passes: [
    'ill post it on the padlet',
    'ill send the homework to everyone',
    'send it to all the group',
    'he said hed post my goal on insta',
    'leaked map for season 5',
    'tell me where exactly, i wont spread it',
  ],
};
