import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|show|take|click|picture|photo|selfie|snap|one of you|stand|standing|pose|photograph yourself|snap me yourself|snap me) ..4 (in|at|by|near|front of|infront of|before|to) (the|your|that|d|ya|a)? ..2 mirror',
    'mirror (picture|pictures|photo|photos|selfie|selfies|snap|pic|video)',
    'mirror ..6 (picture|photo|selfie|snap|send|show|click|take one)',
    '(in front of|infront of|before) ..4 mirror',
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
    '(black|magic|wing|rear|car|rear view|smoke) mirror',
    'mirror (match|world|dimension|image|puzzle|maze|universe)',
    '(both|outfits for|outfits) ..4',
    '..4 (of both|outfits)',
    '(say|said|talk|look|going) ..5 mirror',
    '(i|she|he|we|they|who) ..2 (took|take|posted|takes|broke|got|need|look|looked|saw) ..4',
    '(clean|crack|cracked|hang|fix) ..4 mirror',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Asks for a picture in the mirror, which shows the whole child and the room.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['go to your mirror and send one', 'take a mirror pic for me', 'stand near the mirror, click a picture'],
  passes: [
    'the mirror in the game shows the boss picture',
    'my mirror broke and dad took a photo of it',
    'she took a mirror selfie',
  ],
};
