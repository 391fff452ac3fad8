import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(can|could|will|let|should|may|want|going to|gonna|when|want me to|like to|able to|have to|how do) (i|me|you|to|we)? ..1 call (you|me)',
    '(i|you) (will|can|could|would|might|should|to|try to)? call (me|you) (up|back|again|tonight|tomorrow|later|now|on|when|if|after|at|from|soon|right|first|ok|okay|$)',
    '(do you|you|have you|can you|got|get) (have|got|use|get)? (a|your own|an) (cell|cell phone|home phone|phone|house phone|yahoo|messenger|screen name|screenname|webcam|web cam|calling card|phone card|camera phone)',
    '(your|my|the|another|other|new) (cell|cell number|home phone|house phone|screen name|screenname|yahoo|yahoo name|msn|aim|im name|email|myspace|phone number|number|calling card)',
    '(talk|speak|chat|talking) ..2 (on|over) ..1 (phone|cell|cam|messenger|yahoo)',
    '(are you|you|be|get|stay|come) (on|back on|going to be on) here (later|tonight|tomorrow|often|much|alot|a lot|now|again|when|at|$)',
  ],
  unless: [
    '(number|phone number|email|account number) ..4 (order|delivery|booking|flight|ticket|customer|reservation|bank|doctor|clinic|restaurant|hotel|dentist|taxi|office)',
    '(order|delivery|booking|flight|ticket|customer|reservation|restaurant|hotel|dentist|taxi|clinic|appointment|office|work|company) ..6 (number|phone|call|email)',
    'call (you|me) (a|the|mad|crazy|dumb|stupid|names|that|sir|mum|by|out)',
    '#EventWord ..5 call',
    '(your|my) number (one|1|2)',
    '(install|server|irc|client|ubuntu|linux|config|setup|website) ..6 (email|messenger|number|webcam|web cam)',
  ],
  confidence: 'faint',
  means: 'Keeps coming back to phone numbers, calls and other accounts, where nobody reads along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'can i call u',
    'u have a cell',
    'whats ur screen name',
    'ill call u later',
    'can we talk on the phone',
    'will u be on here tonight',
  ],
  passes: ['what is my order number', 'they call me crazy', 'call me mad but i like rain', 'he plays number one'],
};
