import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(#ImageShot|selfie|selfies|one|face|dance) ..4 (of you|of yourself|of ya|you|yourself) ..5 (#ImageAlone|to keep by my bed|to keep|for my wall)',
    '(send|snap|take|share|drop|give|want|owe|post|do) ..5 (selfie|selfies|#Picture|#Video|snap) ..4 (#ImageAlone|just for me|only me|for uncle|for my eyes|your parents|your mum does not|one that you do not post)',
    '(#ImageAlone) ..4 (picture of you|photo of you|selfie|selfies|pictures of you|one of you|photos of you|private one|snap of you)',
    '(private|secret|special) (picture|pictures|photo|photos|portraits|snap|snaps|selfie|one of|video|vid) ..4',
    '(only|just) you in (it|the picture|the photo|the room|the frame|them|frame)',
    '(dance|dancing|film yourself|record yourself|sing|pose|show) ..5 (only for me|just for me|for me only|only me|just me|me alone)',
    '(no|not) (friends|parents|anyone|others|one else|mates) in (the)? (frame|picture|photo|shot|room|background)',
    '(picture|photo|selfie|one) ..3 (you would not|you would never|you do not|you never) (show|let|post|send) ..4',
  ],
  unless: [...picture],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Wants a picture of the child that nobody else will see.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['send me a selfie just for me', 'film yourself dancing, only for me', 'one private picture of you'],
  passes: ['a private server for only us', 'dance for me in the game emote', 'send the pic to the group'],
};
