import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is there|any chance of|how about|what about|maybe|spare me|could spare) ..1 (a|any|one|some) #PictureAdjective? #Picture !(of|from)',
    'real (one|you) look like',
    '(entertain|join|meet|dance|sit|pose|sing|chat to|talk to|keep) ..2 on (camera|cam)',
    'in front of the mirror (for me|then|now|and|so|please)',
    'look (at|into) the (camera|cam|lens) (for me|babe|then|and smile|so)',
    'see all of you $',
    '(if|when) you send (one|me one|#Number|yours|me yours)',
    '^ (just)? (a|one)? (tiny|little|quick) (peek|glimpse|look) (please|then|at you|$)',
    '(red|blue|black|white|pink|that|your) (top|dress|skirt|shirt|hoodie) ..3 (take|send) a #Picture',
    'which one is you in (the|your)',
    '(switch|change|go) to (video|camera) (instead|now|then|$)',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Asks for a look at the child in a roundabout way, which is still asking for a picture.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'is there a photo u could spare me',
    'go in front of the mirror for me',
    'ive got 4 of me to send if u send 1',
    'can u switch to video instead of voice',
    'just a tiny peek',
    'wear the red top n take a pic',
  ],
  passes: [
    'is there a photo of the rota',
    'look at the camera everyone smile',
    'just a tiny peek at the ending',
    'switch to video for the class slides',
    'which pic should i use for the poster',
  ],
};
