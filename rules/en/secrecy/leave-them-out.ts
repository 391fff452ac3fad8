import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hide|hiding|hidden|keep|keeping|kept) (this|it|me|us|our ..1|that|these|any of this)? ..1 from (your #Family|your (friends|mates|lot|school|teachers|class)|everyone|them|her|him|the others)',
    '(leave|leaving|keep|keeping) (your)? (#Adult|her|him|them|#Family|the others|everyone|people) ..2 out of (it|this|that|us|our)',
    '(no need|do not need|not necessary|no point|do not have) to (bother|worry|tell|involve|ask|drag|mention|trouble|wake|bring|stress|upset|let) ..4 (#Adult|her|him|them|anyone|people|your #Family|it to)',
    'no need (mentioning|telling|asking|worrying|bothering|involving|saying) ..4',
    'i would (rather|prefer) (it)? (if)? you (did not|do not|kept)',
    '(maybe|best|better|probably|just) (do not|not) (mention|tell|say|bring|show|ask) (it|this|that|her|him|them|anyone|your #Family|us|me)',
    '(does not|do not|not everything has to|nothing has to) (have to)? go through (your)? #Adult',
    'do not ask your #Adult',
    'keep ..3 out of (it|this)',
    'no need (to go|for) ..4 (telling|saying|showing|to (know|hear|see|find out))',
    '#DoNot (want|need) (your)? #Adult (knowing|seeing|finding|hearing|involved|reading)',
  ],
  unless: [
    'no need to (worry|ask|tell|mention) (it|her|him|them|me)? (i|we|i will) (will|have|already)',
    'do not ask your #Adult (for|has|have|said|says|knows)',
    '(what|why) (do|are|makes) you ..1 (keep|keeping|hide|hiding)',
  ],
  confidence: 'strong',
  means: 'Keeps a parent or friend out of it, as if telling them were a bother.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lets leave her out of it from now on',
    'no need to worry ur mum with this',
    'maybe dont mention it to her eh',
    'no need mentioning it to ur dad',
    'how can we keep it from her',
    'not everything has to go through mum',
    'id rather u didnt tell miss',
    'keep ur brother out of this',
    'skip the bus. no need to go tellin people',
    'no need for the others to know who i chose',
    'can u hide this from ur sis',
    'this is best kept from your parents for the moment',
  ],
  passes: [
    'no need to worry about it',
    'keep the dog out of the kitchen',
    'leave them out of the fridge',
    'no need to ask her i already did',
    'dont worry about mum shes fine',
    'keep the ball away from them',
    'hide the cake from her its a surprise',
    'dont ask, ur mum has the list',
    'the door asks what do you keep from everyone',
  ],
};
