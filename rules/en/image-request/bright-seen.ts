import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are) ..8 #ImageHot',
    '#ImageHot ..8 (#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are)',
    '(#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are) ..7 #ImageAlone !keeps',
    '#ImageAlone ..7 (#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are)',
    '(#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are) ..5 #ImageDear',
    '#ImageDear ..7 (#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are)',
    '(send|take|give|show|want|need|drop|share|click|get|chuck|snap|make|record|like|love) ..3 #ImageShot !(of|from|with) ..5 #ImageHot',
    '(#ImageCam) !(of|from|with) ..3 #ImageHot',
  ],
  unless: [
    '#ImageOther ..8',
    '..8 #ImageOther',
    '(a|the) baby ..5',
    '..6 (the|a) baby',
    '#ImageKin (wants|want|and i|is here|here|is on|said|says|needs) ..8',
    '..8 #ImageKin (wants|want|is here|here|is on)',
    '(whole family|family) ..6',
    '(years|months) ..6 (face|see)',
    '(for|to|with|and|ask|tell|help|send|get|my|his|her|from|says|said) (your|my|our|the)? #ImageKin ..8',
    '..8 (for|with|and|ask|tell|help|my|his|her|from) (your|my|our|the)? #ImageKin',
    '(do not ever|if (anyone|somebody|someone|anybody)|strangers|nobody should|never send|never share) ..6',
    '(me and|you two|you both|you and|both of you|you all|yall) ..3 (at|in|on|for|from|her|him|them)',
    '(he|she|they|someone|somebody) (keeps|kept|said|asked|wants|wanted|sent|told|took|made|did|asks|got|had|has) ..8',
    '..2 (he|she|they) (said|asked|wanted|sent|told|took|wore)',
  ],
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
