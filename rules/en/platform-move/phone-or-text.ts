import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(text|txt|call|ring|phone|message|sms) me (instead|proper|properly|on my|at my|on this number|at #Phone|on #Phone|directly|on this|at this number|off your|from your)',
    '(can|could|may|should|let) (i|me|we) (just)? (text|call|ring|phone|txt|facetime|voice call) (you|u)? (proper|properly|instead|tonight|now|later|sometime|on your|quick|right now|too|or|then|$)',
    '(can|will|would|could|want to|wanna|do you want to|are you allowed to|like to) (you)? (call|ring|phone|text|talk on the phone|talk on phone|facetime) (me|with me|on the phone|by phone|on phone) (tonight|now|later|tomorrow|sometime|or|instead|then|$)',
    '(talk|speak|chat) (to you|to me|with me)? (on|over) the phone',
    '(drop|send|give) me a (text|call|ring|bell|message) (on|at) (my|this|that|#Phone)',
    '(my number|my num|my mobile|my cell) (is|its|here|so|in case)',
    '(save|store|put|keep) my number (in|as|under)?',
    '(call|text|ring|message) me (when|once|as soon as|after) (you are alone|they|your|she|he|everyone|nobody|no one)',
    '(text|message|ring|call) (you|me) (without|instead of|off|outside) (the app|this app|this|it|here)',
    '(#Phone) (text|call|ring|message|txt|drop|whatsapp|add|is my|my)',
  ],
  unless: [
    '#Adult ..3 (call|ring|text|phone)',
    '(call|text|ring) me (when|if) you (get|land|finish|are done|need|are ready|reach|are home|are on)',
  ],
  confidence: 'fair',
  means:
    "Wants to go on by phone or text message. It brings the talk closer and leaves the first app's protection behind.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'text me instead',
    'so can i text u proper',
    'can i call u tonight',
    "drop me a text on 07700 900417 and we'll say no more here",
    'wanna talk on the phone',
    'can u call me later',
    'my num is 07700 900112',
  ],
  passes: [
    'text me when you get home safe',
    'mum will ring me later',
    'ring me if the bus is late',
    'can we call it a day',
    'this is my new number, its nan',
    'she was on the phone all night',
    'call me when you are done with training',
  ],
};
