import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|give|send|tell|read|drop|need|type|say|share|confirm|forward|get|show|paste|screenshot|message|text) (me|us|out|it|back)? (the|that|your|ur|a|those|this) (#Number)? (digit|guard|verification|security|login|log in|sms|text|backup|recovery|email|two factor|2fa|auth|authenticator|confirmation|pin|steam|steam guard|reset|one time|otp|unlock|family|six digit|6 digit|parent|numbers)? (code|codes|digits|numbers|pin|otp|pin code) (you|u|that|from|in|it|to|on|off|when|they|now|sent|just|so|please|then|or|of|we|i|$)',
    '(#Number|six|four|the) (digit|digits|number|numbers) (code|pin)? (in your|in ur|from your|you get|you got|it sends|they send|sent|that came|on your|to your|by text|came)',
    '(you|u|it) (will|should|are going to|gonna|just)? (get|got|receive|received|see|sent|sends|got sent) (you)? (a|an|the|some)? (#Number|six|four)? (digit|number|verification|security|login)? (code|text with|numbers|text w|message with) ..6 (read|send|tell|give|say|type|what|me|to me)',
    '(login|password|pass|user|guard|pw) and (the)? (guard|verification|email|sms|2fa|login)? (code|pin)',
    '(send|forward|show|read|screenshot|tell) me (the|that|what) (text|message|email|sms|link|number|numbers) (they|it|that|you|from|just|says|comes|said)',
    '(need|want|waiting for) (the|that|your|a) (#Number|six|four)? (digit|digits|code|pin) (code|number|now|quick|to|so|or|please|$)',
    'sent you (a|the|some) (pin|code|number|numbers|link|text|digits)',
    '(read|say) (out|me|us) (out)? the (number|numbers|code|digits|pin)',
    '(did you|you) (just)? (get|got|receive) a (text|message|email|code) (with|from|w|of|saying|off) ..4',
    'give me (a|the|your|mod|trade|login)? code (or|now|first|quick)',
    '(code|codes) (now|quick|hurry|or|first|please) (or|ban|now|before|quick|in|$)',
    '(put|used|typed|sent|entered) your (number|email|phone) by (accident|mistake)',
    'screenshot (of)? (the|that|your) (code|text|message from|number|email)',
    '(scan|screenshot|send me) (this|the|my|a|your)? qr (code)?',
  ],
  unless: [
    '(never|not|no|do not|dont) (ever|be)? (ask|need|give|share|tell|send|read) ..7 (code|codes|numbers|digits)',
  ],
  confidence: 'strong',
  means: 'Asks for a code that was sent to the child. Such a code opens an account or pays for something.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u get a 6 number code and u read it out 2 me',
    "Read me the 6 digits in your email or it's removed in 1 hour",
    'code now or ban in 10 minutes',
    'just ur login n the guard code it asks',
    'quick q did u just get a text w numbers',
    'get the code off ur dads phone n send me it',
    'thats mine i put ur number by accident',
  ],
  passes: [
    'whats the kahoot code',
    'whats the code for the gate',
    'never share a code with anyone',
    'send the link to the video',
    'i wrote the code in python, read it to me',
    'discount code for the shop is in my bio',
    'A code just came to the tablet, read it to me will you',
  ],
};
