import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'my #Adult (do not|does not|would not|will not|did not|cannot) (know|knows|let me|allow me|allow) (that|about|i am|i have|i|have|on|this|be|use|we|you)',
    'i (have not|did not|never|will not|am not) (told|tell|telling|say|said) (anyone|#Nobody|my #Family|them|anything to|her|him|a soul) (about|yet|anything|promise|$)',
    'i (will not|promise not to|am not going to|would not) (tell|show|say) (anyone|anything|my #Adult|them|#Nobody)',
    'i (deleted|cleared|wiped|unsent|hid) (it|the chat|the messages|everything|our chat|them|all|my history|the app|this) (all)? (like you|already|before|so|okay|$|after|from)',
    '(i am) not (meant|supposed|allowed) to (be|have|use|talk|go|send|give|chat|add|tell)',
    '(she|he|they|mum|dad) (do not|does not) know (i am|about|i have|that i|we)',
  ],
  confidence: 'fair',
  speaker: 'self',
  means: 'You said that people at home do not know about this; telling one of them helps.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i havent told any1',
    'my mum doesnt know im on here',
    'i wont tell anyone',
    'ok i deleted it',
    'im not allowed to give my number',
  ],
  passes: [
    'my mum doesnt know how to use zoom',
    'i didnt tell you the score',
    'i deleted it by accident',
    'does ur mum know',
    'they dont know the answer',
  ],
};
