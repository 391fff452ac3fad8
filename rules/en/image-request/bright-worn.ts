import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(selfie|#Picture|snap|shot|video|vid|clip|one of you|1 of you|one of ya|some of you|more of you|yourself|look|look at you|look at ya|one|swatch of you) ..4 (in|wearing) ..3 #ImageWear',
    '(send|show|got|want|have|take|for a|more|see|pays|your|cute|that|a) ..2 (bikini|swimsuit|swimwear|pyjama|pajama|pjs|pj|leotard|towel|underwear|uniform|bed|bath|bedtime) (picture|pictures|photo|photos|selfie|selfies|snap|snaps)',
    '(cute|send|show|post) ..2 (bikini|swimsuit|pj|pyjama|bed) one',
    '(show|send|let) (me|us|uncle) (see)? ..3 (your|ya) ..1 #ImageWear (on you|on|now|please|then|so|on cam|on camera|x|hun|$)',
    '(see|look at|watch|picture of|show|show me|show us|let me see) (you|ya|yourself|how you look|how you are) ..3 (in|wearing) ..3 #ImageWear',
    'how (do|would)? ..1 you look (in|wearing) ..2 #ImageWear',
    'what ..2 you (wearing|wear|got on|sleeping in|sleep in) (in|to|for|under) ..2 (bed|your bed|the covers|your uniform|the duvet|your pyjamas|your clothes)',
    'you in (that|your|those) ..1 #ImageWear ..6 (put it on|send|show|snap)',
    '(wear|put|pop|in|got|have|keep) ..3 #ImageWear ..4 (and|then|now|so)? ..1 (show|send|click|film|snap|record|dance|take one|take a|let me see|let us see|cam on|on cam|photo|picture|selfie)',
    '(see|imagine|picture) (you|ya) in (your|that|those|the|a) ..2 #ImageWear ..6 (send|show|put it on|snap|picture|photo)',
    '(what|how) ..3 (you|your) ..3 (#ImageWear|wearing to bed|wear to bed|wearing in bed|wear in bed|sleeping in|sleep in|sleeping in which dress) ..6 (show|send|picture|photo|snap|selfie|cam|full length)',
    '(show|send|snap|film) (me|us)? ..2 (what you are wearing|what you wear|what you have on) ..2 (to bed|in bed|under|tonight|right now|now)',
    'what you wearing ..3 (show do not tell|show me|show us|show|send)',
    '(dance|dancing|twirl|spin|pose|model) ..6 (in|wearing) ..2 #ImageWear',
    '#ImageWear ..4 (snap it|snap them|film it|show us|show me|let me see|let us see|send me)',
    '(still|got|have) ..3 #ImageWear ..4 (snap|send|show|picture|photo)',
  ],
  unless: [...picture, '(his|her|their|my|our) ..1 #ImageWear'],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Wants to see the child in what is worn for bed, for swimming or for sport.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['send me a pic of you in your pjs', 'put on your skirt and show me', 'dance for me in your leotard'],
  passes: [
    'send a picture of your dog in his pyjamas',
    'he asked for a picture in my uniform and i told mum',
    'wear your pe kit tomorrow',
    'my skirt ripped in pe',
  ],
};
