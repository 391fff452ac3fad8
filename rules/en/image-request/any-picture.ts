import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|show|give|get|take|drop|share) (me|us) ..4 #Picture',
    'you (got|have|do|want to send|ever send|ever take|take) ..2 #Picture',
    '(anymore|any more) (pictures|photos|selfies|like it|like that)',
    '(got|have|see|send|any|one|some) ..1 of you (at|in|with|when|on|by|from|just|doing)',
    '(take|do|send|snap) (one|a quick one|another|another one) (now|quick|quickly|for me|and send|today|then)',
    'is that you (in|on) (your|the) (profile|picture|photo|avatar picture)',
  ],
  unless: [
    '#Picture ..4 (of|from) (the|a|an|it|that|this|our|his|her|their|my|#PicturedThing)',
    '(the|a) #PicturedThing ..2 #Picture',
    '(he|she|they|we|i) ..3 (got|have|took|take|send|sent|show) ..4 #Picture',
    '#Picture ..5 (you took|of everyone|trip|the board|page|homework|class|team|work)',
    '(stock|xray|x ray|clip|google|family|school|class|team|passport|holiday) (picture|pictures|photo|photos)',
    '#Picture of your ..1 #PicturedThing',
  ],
  confidence: 'weak',
  slot: 'picture',
  means: 'Asks about pictures, maybe of the child, which matters with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u got insta pics i can see',
    'send me that pic from ur hols',
    'anymore pics?',
    'got any of u at the pool',
    'take one now n send',
    'is that you in the profile picture',
  ],
  passes: [
    'send me that pic of the homework',
    'did he show you a picture of the car',
    'have you got the team photo',
    'you got the picture from class',
  ],
};
