import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(#Picture|#Video|send|show|see|snap|look at|assess|rate) ..3 (your|ya) ..1 #ImageBody',
    '(what|how) ..2 your (body|figure|bod|legs|stomach) (look|looks) ..6',
    '(#ImageWhole) (#ImageShot|one|view|please|selfie)',
    '(send|show|see|snap|click|picture|photo|photos|selfie|view you|look at you|show yourself|camera|show me|take one|take a) ..5 #ImageWhole',
    '#ImageWhole ..4 (#ImageShot|one|send|show|please|on cam|just for me)',
    '(rate|score) (you|your body|ya) (out of|from|if|when) ..6 (send|picture|body|pic)',
    '(show|see|send) (me|us)? (your|their|ya) (figure|body|bod)',
    '(no|not|without|do not need|do not got to show|do not have to show) ..2 (your)? face ..8 (neck down|body|the rest|legs|shorts|crop top|mirror|below)',
    '(lift|pull|roll) ..1 (your|ya) ..1 (top|shirt|t shirt|jumper|hoodie|vest|collar|shirt collar|skirt|sleeves) (up|down|off|a bit|a small bit|a little)',
    '(lift|raise) (your|the) (top|shirt|skirt|jumper) (up|a|so|just|bit)',
    '(take|get|whip|pull) (off|the|your|d|that) ..2 (jumper|hoodie|jacket|cardigan|top|shirt|coat) ..5 (show|cam|camera|see|picture|photo|video|send)',
    '(#ImageShot|one|see you|show|selfie|let us see you|let me see you|lemme see you|see ya) ..5 (without|no|minus) (the|your|that|a|any)? ..2 (hoodie|jumper|jacket|cardigan|coat|uniform|top|shirt|dupatta|makeup|make up|school jumper|clothes|scarf)',
    '(see|show|get|want) ..2 (all|whole|rest) of (you|ya) (in|on cam|please|now|quick|standing|x|hun|babe|$)',
    '(send|take|need|want|see|get|show) ..3 (full|standing|head to toe) (picture|photo|one|snap|standing|size|length)',
  ],
  unless: [
    ...picture,
    '(full|whole|upper|lower) body (workout|pillow|tracking|massage|armor|armour|commission|commissions|exercise|cardio|scan)',
    '(stats|work|effort|brain|neck of the woods|head to toe in) ..3',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: "Asks to see the child's body or the whole of the child.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['show me your legs on cam', 'send a full body pic of you', 'take off your hoodie and show me'],
  passes: ['draw the full body of my character', 'my legs hurt after football', 'full body workout is hard'],
};
