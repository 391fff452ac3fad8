import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(whose are you|who do you belong to|who owns you)',
    '(log off|sleep|eat|leave|talk|go|stop) (only)? when i (say|tell|let|want)',
    '(til|until|till) i (tell|say|let) (you|so|stop)',
    '(picture|photo|pictures|video) of (your|the) (cuts|arm|scars|marks|blood)',
    '(you do not|do not) deserve (friends|food|sleep|love|to sleep|to eat|nice)',
    'let me (in|into|on) your (phone|account|messages|dms|email)',
    'i (tell|will tell) you (when|what|who|where) (you|to)',
    '(have|need) to ask (me|us|master) first',
    '(made|signed|took|swore) (a|an|the|your) (pact|oath|vow|promise to us)',
    'you owe (your life|everything|it all) to (me|us|this|the)',
    '(burn|break|smash|steal|cut|set fire to) (something|it|your|a thing) and (film|record|send|show)',
    'hold your breath (til|until|till)',
    '(you are)? grounded from (people|other|your friends|everyone|talking)',
    '(show|send) me proof (you|that|of|it)',
    '(ring|call|text|message) me when you (wake|wake up) and (when|before)',
  ],
  unless: [
    '(mum|dad|nan|gran|teacher|coach|doctor|nurse|dentist|photographer|referee|sir|miss|yoga|swim|swimming|underwater|pool) ..8 (til i|until i|hold your breath|ask|tell you|stop)',
    '(til i|until i|hold your breath|ask|tell you|stop) ..8 (mum|dad|nan|teacher|coach|doctor|underwater|pool|swim|dinner|tea|home|back|get there|find|finish|arrive)',
    '#GameWord ..8 (til i|until i|when i say|tell you|hold your breath|burn|break)',
    '(til i|until i|when i say|tell you|hold your breath|burn|break) ..8 #GameWord',
    'i (will tell|tell) you (what|when|who|where) ..2 (happened|i think|it|is|was|we|she|he|they|later|said|though)',
    '(until|til) i tell you (the|about|what|a)',
    'proof (you|of|that) ..3 (paid|purchase|payment|address|bought|id)',
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
