import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(show|send|drop|give|flash) (me|us|to me)? (your|ya) (real|actual|cute|pretty|beautiful|lovely|little|whole|own|gorgeous)? face (now|please|pet|dear|kid|hun|baby|babe|lovely|then|today|here|rn|in dm|dm only|just me|$)',
    '(show|send|drop|reveal) (me|us)? (your|ya|ur) (real|actual|cute|pretty|beautiful|lovely|little|own|gorgeous)? face',
    '(never|have not|still not) ..1 (showed|shown|seen|even seen) (me|us)? ..1 (your|ya) face ..6',
    '(dying to|can i|could i|may i|so i can|let me) see ..1 (your|the) ..1 face (please|now|behind it|behind|hun|x|today|dear)',
    '(your face|face) ..4 (#ImageAlone|i am sure you are cute|i bet you are cute|bet you are pretty)',
    'face (picture|pic|selfie|photo|reveal) ..4 (or you are fake|or ya fake|for me|just for me|no mask|dm me|to me|in my dms)',
    'is the real (you|u) ..4 (cute|pretty|see)',
    '(let me|let us|lemme|giz|gis|gies|give us|give me) (see|have a look at|a look at|look at|get a look at|have a good look at) (you|ya|u) ..1 (properly|on cam|on camera|on video|in your|now|please|tho|though|hun|babe|pet|beautiful|in bed|the real|real you|not the filter)',
    '(want|wanna|like|love) ..1 (look|to look|just look) at (you|ya) ..3',
    '(switch|turn|flip|point) ..5 (video|camera|phone|cam) ..4 (so i can|so i|let me) ..3 (check|see|look) ..2 (you|your)',
  ],
  unless: [...picture, 'face (paint|mask|cream|id|time|when|was|on the|of the)'],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Asks the child to show their face to somebody they have just met.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['show me your face pet', 'never seen your face, send one', 'lemme see u on cam'],
  passes: ['face reveal at 1m subs', 'did you see his face', 'show your face paint'],
  overflags: ['show me your face, gran misses it'],
};
