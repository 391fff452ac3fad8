import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (please|okay|omg|just|can you|seriously|dude|bro|ew)? stop (it|that|please|asking|now|messaging me|talking|texting me|saying that|this|being weird|being creepy)? $',
    'stop (asking|messaging|texting|calling|talking to|following|spamming|bothering|begging|pushing|dming) (me|my)?',
    '(please|just|can you)? leave me (alone|be)',
    '(go|stay) away (from me)? (please|now|$)',
    '(i|we) (blocked|have blocked|am blocking|will block|am going to block|am reporting|will report|reported|am going to report) (you|u)',
    '^ (blocked|reported|blocking you|bye weirdo|bye creep)',
    '(you are|this is|that is|thats|it is|your being|you are being|you are so|that is so|this is so|your so|that is actually|kinda|getting) (being|a|really|so|bit|a bit|too|kinda|actually)? (creepy|weirdo|a weirdo|creep|a creep|freaking me out|weirding me out|making me uncomfortable|uncomfortable|inappropriate|dodgy|scaring me|sus)',
    'do not (talk to|message|text|call|contact|ask) me (again|anymore|any more|like that|that)',
    '(i am) (uncomfortable|not okay with this|logging off|done with this|done talking)',
  ],
  unless: ['stop (😂|😭|💀)'],
  confidence: 'strong',
  speaker: 'self',
  means: 'You asked somebody to stop or to leave you alone; that has to be respected.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'stop',
    'leave me alone',
    'thats actually creepy',
    'please stop asking me',
    'blocked',
    'dont message me again',
    'thats a bit weird stop asking',
  ],
  passes: [
    'stop im crying 😂',
    'the map is so creepy',
    'the bus stops at the church',
    'im leaving now see u there',
    'stop it thats so funny lol',
  ],
};
