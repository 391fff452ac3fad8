import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(#ImageGoods) ..9 (#ImageShot of (you|ya|yourself|yourselves|your face|your|u)|selfie|selfies|face reveal|one of you|some of you|more of you|1 of you|cute picture|cute pictures|cute photo|cute one|nice photos|nice picture|nice pictures|nice snaps|face picture|your picture|your pictures|your face|bikini one|bed selfie|private picture|pictures from your room|show yourself|show me you on cam|photos of yourself|snaps of yourself|full body picture|body picture|mirror picture|mirror selfie|good picture of you|photo of yourself|pictures of you|picture of you|photos of you|1 picture|selfies)',
    '(#ImageShot of (you|ya|yourself|yourselves|your face|your|u)|selfie|selfies|face reveal|one of you|some of you|more of you|1 of you|cute picture|cute pictures|cute photo|cute one|nice photos|nice picture|nice pictures|nice snaps|face picture|your picture|your pictures|your face|bikini one|bed selfie|private picture|pictures from your room|show yourself|show me you on cam|photos of yourself|snaps of yourself|full body picture|body picture|mirror picture|mirror selfie|good picture of you|photo of yourself|pictures of you|picture of you|photos of you|1 picture|selfies) ..9 (#ImageGoods)',
    '(#ImageGoods) ..9 (#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are)',
    '(#ImageSeen|#ImageShot of (you|ya|yourself|urself) !are) ..9 (#ImageGoods)',
    '(#ImagePay) ..8 (#ImageGoods) ..8 (you|u|i get|i see|i have|once|if|when|for) ..5 (selfie|selfies|cute pictures|cute picture|on cam|cam on|your face|video of you|dance for|dance in|show yourself|show me you|picture of you|pictures of you|picture of yourself|nice photos|swimsuit|bikini|pjs|legs|body picture|3 pictures|2 pictures|5 pictures|1 picture|one picture|a cute|face reveal|a picture|few pictures|some pictures)',
    '(i|for) (pay|paying|i pay|will pay) ..8 (per|for a|for each|for every|for one|for the|a|one|for) (picture|photo|image|selfie|film|snap|video)',
    '(pays|pay|paid|payment) ..8 (per (image|picture|photo|selfie)|next #Number? selfies|selfies|portraits|photographs of|pictures of you|a set)',
    '(you|u) send ..3 (picture|pictures|photo|photos|selfie|pic|pics) ..3 i ..2 (send|give|gift|buy|load) ..4',
    '#Number (picture|selfie|pic) of you ..3 (#ImageGoods)',
    '(you|u) (owe me|just owe me|just send|only have to send|just have to send|just got to send) ..3 (picture|pictures|photo|photos|selfie|selfies|photos of yourself)',
    '(show|showing) (yourself|me you|you|your face) ..4 (i will|i would|and i|ill) ..3 (gift|give|buy|get|pay|send|boost) ..4',
    '(free|spare) ..3 (if|for whoever|for the) ..5 (show|shows|send|sends) ..4 (me you|selfie|face|picture of|photo of|cutest|yourself)',
    '(in return|in exchange|in trade|deal) ..6 (picture of yourself|pictures of yourself|photographs of you|photographs|photograph of you|selfie|selfies|photos of yourself|you on cam)',
    '(how much|what would it take|name your price) ..6 (selfie|selfies|you in|see you|yourself|picture of you|video of you|dancing|on cam)',
    '(picture|selfie|pic|photo) for (a|one|1|another)? (picture|selfie|pic|photo)',
    '(swap|trade|exchange) (selfies|pictures|face pictures|photos|faces) ..2 (you first|first|just|now|$)',
    '(wins|win|lose|loses|lost|dare|forfeit) ..6 (owe|owes|send|take|show) ..4 (photo of yourself|picture of yourself|picture of you|selfie|one photo|one picture|face|photo of you)',
  ],
  unless: [
    ...picture,
    '..5 (walls|subs|subscribers|followers)',
    '(skin|item|card|cards|trade|inventory|knife|gun|pet) ..2 (picture|pictures|photo|screenshot)',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Offers money, a gift or something in a game for a picture of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ill buy you vbucks for one selfie', '1000 robux for a pic of you', 'i pay forty pounds per picture'],
  passes: [
    'ill give you 100 robux for the picture of your skin',
    'selling the camera for a tenner',
    'trade a dragon for a unicorn',
  ],
};
