import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#DoNot (post|share|put|mention|say|write|bring) (this|it|that|me|us|my ..1) ..1 (in the (group|gc|server|class|chat)|in (public|general|front of)|at (home|school|dinner)|around (people|them|the others|your))',
    '^ not a word (okay|k|yeah|remember|now|$)',
    '(can|will|could|just|to|you) keep quiet (right|okay|about|then|for|yeah|$)',
    '#DoNot (post|share|put|forward|repost|screenshot) (this|it|me|my ..1|our ..1|us) (anywhere|online|up|on (your)|to (anyone|your))',
    '#DoNot (showing|telling|sharing|sending) (people|anyone|everyone|your|them)',
    '(say|saying) (nothing|nowt|less|no more) (about|to|okay|yeah|if|when|here|else)',
    '(do not|never) (say|tell) why (you|it|i|we|this|$)',
    '(pretend|act like) (you|we) (do not|never|have never) (know|met|talk|spoke)',
    '#DoNot (say|mention|use|write) my (real)? name',
    '#DoNot bring (it|this|me|us) up',
    '#DoNot mention (me|us|this|it) (to|when|if|at|in front)',
    '(do not|never) be (a)? (grass|snitch|tell tale|tattle tale|rat)',
    '(do not|stop) (snitch|grass|snitching|tattle)',
    '(is|it is|that is) not (telling|snitching|lying) if',
    '#Nobody (can|must|should|is allowed to|gets to) (know|find out|see|hear) (about|this|it|i|we|that we)',
  ],
  confidence: 'fair',
  means: 'Tells the child to say nothing about it when somebody could ask.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'say nothing to them',
    'n dont say why',
    'dont say my name when ur sister is there',
    'act like u dont know me at school',
    'dont be a grass',
    'its not telling if its staff',
    'nobody can know we talk',
    'not a word k',
    'dont post this anywhere',
    'dont go showing people my pics',
    'dont put it in the group chat',
  ],
  passes: [
    'he said nothing about it',
    'dont say who won i havent watched it',
    'snitches in this game get kicked',
    'i have nothing to say about that match',
    'dont post it on the wrong channel',
  ],
};
