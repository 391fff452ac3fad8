import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|give|send|drop|got|have|need|want|get|swap|trade|share|say|type|text|tell|leave|whisper|pass) (me|us|out)? (over)? your (real|actual|cell|mobile|phone|whatsapp|home|house|personal|own|new|private|digits)? (number|digits|numbers|cell number|mobile number|phone number|mobile|cell|cell phone number)',
    '(give|drop|send|leave) (me|us) (a|the) (number|digits|phone number|mobile) (to|so|i can|then|please|$)',
    '(swap|trade|exchange|switch) (phone)? (numbers|digits)',
    '(#Number|eleven|ten) digits (please|from you|of yours|and|$)',
    'your (number|digits|num) (please|is|so|then|or|and i|$)',
    '^ (so|and|ok)? (number|digits|phone number|mobile number|cell) $?',
    '(drop|leave|chuck|bung|put) (me)? (a|your|ur) (number|digits|mobile)',
    'do you have a (cell|mobile|phone|cell phone|mobile phone|phone number|number) (yet|number|i can|of your own|$)',
  ],
  unless: [
    '(favourite|fav|lucky|house|order|ticket|squad|shirt|question|page|card|reference|tracking|student|seat|serial|account|room|table|kit|register|locker|phone case) (number|num|digits)',
    '(number|numbers) (of|one|two|on your (shirt|back|kit)|for the question)',
  ],
  confidence: 'strong',
  slot: 'phone',
  means: 'Asks for a telephone number. With a number somebody can call at any time and find more about a child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'whats ur number',
    'wats ur digits',
    'gimme ur num',
    'snap eats my battery. 11 digits pls',
    'also drop a number so i can ring to wake u up',
    'Then give me your mobile and we can ring while you decorate',
    'swap numbers?',
  ],
  passes: [
    'whats ur fav number',
    'whats your order number',
    'what is your house number in the game',
    'give me a number from 1 to 10',
    'whats ur mums number, its coach',
    'what number is your kit',
    'drop a number of tiles there',
  ],
};
