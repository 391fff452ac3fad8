import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(send|show|take|click|picture|photo|selfie|snap|one of you|stand|standing|pose|photograph yourself|snap me yourself|snap me) ..4 (in|at|by|near|front of|infront of|before|to) (the|your|that|d|ya|a)? ..2 mirror',
    'mirror (picture|pictures|photo|photos|selfie|selfies|snap|pic|video)',
    'mirror ..6 (picture|photo|selfie|snap|send|show|click|take one)',
    '(in front of|infront of|before) ..4 mirror',
  ],
  unless: [
    ...picture,
    '(both|outfits for|outfits) ..4',
    '..4 (of both|outfits)',
    '(say|said|talk|look|going) ..5 mirror',
    '(i|she|he|we|they|who) ..2 (took|take|posted|takes|broke|got|need|look|looked|saw) ..4',
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
