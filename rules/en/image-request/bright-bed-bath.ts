import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(selfie|selfies|#Picture|snap me|snap us|one of you|1 of you|some of you|more of you|one of ya|see you|watch you|film yourself|image) ..5 (in|from|on|under|after|out of|inside) (your|ya|d|you are)? ..1 #ImageSpot',
    '(bed|bath|bedroom|shower|bathroom|bikini|bedtime|goodnight in bed) (picture|pictures|photo|photos|selfie|selfies|pic|snap|snaps|video|vid)',
    '(facetime|face time|ft me|video call|cam|camera|video call me|webcam) ..5 (in|from|on|out of|after) (your|the|ya|d)? ..1 (bed|bedroom|bath|shower|bathroom|duvet|covers|tub|shower room)',
    '(in|into|out of|on|from|after) (your|the|d|bed)? ..1 (bed|bath|shower|bathroom|duvet) ..5 (#ImageCam on|video on|facetime me|face time me|video call|selfie|snap me|snap us|send|show|film|send one|send a|pic|picture|bring the phone|bring your phone|phone in|phone with you|camera)',
    '(phone|camera|cam|laptop|tablet|webcam) ..4 (by|on|in|at) (the|your) ..1 (bath|basin|bathroom|shower|bathroom shelf|shower room|sink|bed)',
    '(hair|skin) ..3 (wet|bath|shower) ..6 (show|send|picture|photo|click|selfie|snap|video)',
    '(after|before) (your|the)? (bath|shower|bed) ..6 (show|send|picture|photo|click|selfie|snap|video|see how you look)',
    '(how you look|see you|watch you|look at you|show yourself) ..4 (after|in|before|while) ..2 (bath|shower|bed|bedtime|asleep|you sleep)',
    '(watch|see|look at) (you|ya) ..1 (fall asleep|until you sleep|sleeping|get ready for bed|get changed|change|brush your hair|brush your teeth|wake up|lying|lie|until you sleep|dry your hair)',
    '(camera|cam|video|facetime|phone|call) ..4 (while|when|as) you ..2 (change|changed|shower|bath|sleep|undress|get ready|wash|get changed)',
    '(see|view of|show me|show us|let me see|live view of) ..3 your (room|bedroom) ..5 (you in it|with you|phone|cam|camera|video|vid|in it)',
    '(your|you are) (room|bedroom) and you in it',
    '(from|in|inside) (your|ya) (bedroom|room) ..4 (with you in|you in them|just you|only you|alone)',
    '(lie|lying|lay|laying) ..2 (on|in) (your|the|ya) (bed|duvet|covers|mattress) ..6 (picture|photo|selfie|snap|video|camera|cam|pose)',
    '(move|lift|pull|take) (the|your|off) ..2 (blanket|covers|duvet|towel)',
  ],
  unless: [
    ...picture,
    '(no|not) (photos|pictures|phones|cameras) ..4',
    '(thing|things|weirdest|streak|streaks) ..6',
    '(lay|put) it ..5',
    '..4 (fell|dropped) in',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Wants to see the child in bed, in the bath or in the bedroom.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['send me a selfie from your bed', 'video call me from your bed', 'put the phone on the bathroom shelf'],
  passes: ['a picture of my cat on your bed', 'the bath photo of the baby', 'go to bed and sleep well'],
};
