import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (okay|and|so|then|now|well|good man|go on)? #PictureAdjective? #Picture (please|now|then|first)? $?',
    '(do you have|have you got|you got|you have|got|have) (a|any|some|more|new|another|other) ..1 #PictureAdjective? #Picture (of you|of yourself|for me|i can see|to send|to share|to show)? $',
    '(love|like|want|need|waiting for) (a|your|one|that|another|some) ..1 #PictureAdjective? #Picture (from|back|for me|$)',
    '(just|only) (#Number|one|a) ..1 #PictureAdjective? #Picture',
    '(i would like|i want|i would love|i need|would love) (a|one|another|your) ..2 #Picture (for my|to put|to keep|for me|from you|from today|please|$)',
    '#Picture (for|to put on|on|to keep on) my (phone|desk|wall|lock screen|lockscreen|wallet|bedroom|bedside)',
    'send (us|me) (one|another|some|more) (from|of you|standing|without|in your|of today|please|then|$)',
    '(send|show|give|share|take|drop|do) (me|us|your|a|one|some) ..2 #Picture !(of|from|with|to)',
    '(send|take|show) (me)? (a|one) (real|live|better|new|recent|clear|proper) one',
    'your #Picture ..2 (by|on|in|for|next to) my',
    '(send|show|share|drop|give|do|take) (me|us)? ..2 #PictureAdjective? #Picture (please|now|then|too|of you|back|first|for me)? $',
  ],
  unless: [
    '#Picture (of|from) (the|it|that|this|them|our|my|his|her|a|an|#PicturedThing)',
    '(the|that|this|those|these|profile|team|group|class|same|nice|great|lovely) #Picture',
    '#PicturedThing ..3 #Picture',
    '#Picture ..4 #PicturedThing',
    '(i|we|he|she|they) ..2 (send|take|share|show|give|do|post|have|got) ..3 #Picture',
    '(fit|outfit) picture ..6 match',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Asks for a picture without saying of what, which usually means one of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'send pic',
    'can u send me a pic',
    'pic?',
    'do you have any pics',
    'just one pic',
    '📸?',
    'p i c ?',
    'send me a cute photo',
  ],
  passes: [
    'send me a pic of page 42',
    'can you send the pic of the board',
    'he sent me a pic of his cat',
    'i will send a pic when im home',
    'post the team photo',
    'nice pic',
  ],
  overflags: ['yo send pic'],
};
