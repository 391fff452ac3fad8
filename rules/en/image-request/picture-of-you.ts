import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#CanYou|#Want|#Please|send|show|share|give|get|need|love|like|see|got|any|some|more|another|one|few|new|drop|take|do|make|just) ..3 #Picture of (you|yourself)',
    '(send|show|share|give|drop|take|do) (me|us)? ..3 #Picture of your #YourLook',
    '#Picture of you (please|now|right now|today|too|for me|to keep|just for me|in bed|in your|at home|tonight)',
    '(let me|want to|like to|love to|can i|could i|may i|a) ..1 (look|peek) at you (please|then|now|$)',
    '(any|one|some|more) of (just|only) you $',
    '(got|have|send|any) ..3 (snap|snaps) of (you|yourself)',
  ],
  unless: [
    '#Picture of you (and|guys|both|all|two|lot|playing|as a baby|when you were)',
    '(saw|seen|found|took|posted|this|that|old|posting) ..2 #Picture of you',
    '(i|she|he|mum|they) (have|got|has|had) ..3 #Picture of you',
    '(we|he|she|they|school|coach|teacher|i) (take|took|get|got|need|have) ..4 #Picture of you',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Asks for a picture of the child, which cannot be taken back once it is sent.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'send me a pic of u',
    'can u send a selfie of you pls',
    'got any more pics of u?',
    'id love a photo of you',
    'just 1 cute pic of u for me',
    'show me a pic of ur outfit',
    's3nd me a p1c of u',
    'i just wanna look at u',
  ],
  passes: [
    'send me a pic of the homework',
    'send a pic of ur dog pls',
    'i saw that old pic of you and maya',
    'send me the pic of you guys at the beach',
    'pic of ur setup',
    'aww look at u',
  ],
  overflags: ['do send me a photograph of you in the costume, grandpa wants it'],
};
