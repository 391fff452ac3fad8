import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(whose are you|who do you belong to|who owns you)',
    '(log off|sleep|eat|leave|talk|go|stop) (only)? when i (say|tell|let|want)',
    '(til|until|till) i (tell|say|let) (you|so|stop)',
    'let me (in|into|on) your (phone|account|messages|dms|email)',
    'i (tell|will tell) you (when|what|who|where) (you|to)',
    '(made|signed|took|swore) (a|an|the|your) (pact|oath|vow|promise to us)',
    'you owe (your life|everything|it all) to (me|us|this|the)',
    '(show|send) me proof (you|that|of|it)',
    '(burn|break|smash|steal|cut|set fire to) (something|it|your|a thing) and (film|record|send|show)',
  ],
  unless: [
    '(til i|until i|hold your breath|ask|tell you|stop) ..8 (mum|dad|nan|teacher|coach|doctor|underwater|pool|swim|dinner|tea|home|back|get there|find|finish|arrive)',
    '#GameWord ..8 (til i|until i|when i say|tell you|hold your breath|burn|break)',
    'i (will tell|tell) you (what|when|who|where) ..2 (happened|i think|it|is|was|we|she|he|they|later|said|though)',
  ],
  confidence: 'fair',
  means: 'Wants to say when the child sleeps, eats, talks or stops.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u log off when i say',
    'i tell u when u can sleep',
    'step outside n walk til i tell u stop',
    'whose are u? say it',
    'show me proof u blocked him',
    'u owe ur life 2 this group',
  ],
  passes: [
    'wait until i get back',
    'ill tell you what happened later',
    'hold your breath underwater',
    'you have to ask your mum first',
    'jump when i say in the obby game',
  ],
};
