import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are) ..8 #ImageHot',
    '#ImageHot ..8 (#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are)',
    '(#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are) ..7 #ImageAlone !keeps',
    '(#ImageAlone|#ImageDear) ..7 (#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are)',
    '(#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are) ..5 #ImageDear',
    '(send|take|give|show|want|need|drop|share|click|get|chuck|snap|make|record|like|love) ..3 #ImageShot !(of|from|with) ..5 #ImageHot',
    '(#ImageCam) !(of|from|with) ..3 #ImageHot',
  ],
  unless: [...picture],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Wants to see the child more closely than somebody they have just met should want to.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['selfie please, in your pjs', 'hop on cam, hair down, just for me', 'video call me beautiful'],
  passes: [
    'take one pair of shorts for pe',
    'selfie with the team after the match',
    'on cam for the class in your uniform please',
  ],
};
