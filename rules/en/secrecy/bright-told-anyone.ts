import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(have not|did not|hope|sure) ..2 (told|tell|mentioned|shown|showed) (your #SecrecyPerson|anyone|anybody) ..3 (about (me|us)|that we|we (talk|chat)|our (chats|talks|messages))',
    '(does|do|did) (your #SecrecyPerson|anyone|anybody|#SecrecyWatcher) ..1 (know|knows|suspect|find out) ..1 (about (me|us|our)|that we|we (talk|chat|are)|you (talk|chat|are talking|text) ..1 me|i (text|call|message))',
    '(you|u) (told|showed|told on|blabbed to|went to|ran to|snitched to|grassed to) (your #SecrecyPerson|#SecrecyWatcher|someone|somebody|anyone) ..3 (about (me|us)|our|on me|what i|what we|my messages)',
    '(#SecrecyNot) (snitch|grass|dob|rat|tell|tattle|squeal|blab) on (me|us)',
  ],
  unless: ['#SecrecyThem ..9 #SecrecyHarmless'],
  confidence: 'certain',
  bright: true,
  means: 'Asks whether the child told anybody about the two of them, or is cross about it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hope u didnt tell anyone about us', 'does ur mum know we talk', 'u told ur friend about me??'],
  passes: ['did you tell him about the game', 'does ur mum know the way', 'u told your sister about the dog'],
};
