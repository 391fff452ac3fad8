import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#RequestOpener ..2 (see|watch|look at) you (smile|dance|laugh|talk|sing|move|walk|pose|blush|type|sleep|now|for a (sec|bit|minute|second)|properly|better|again|on camera|with my own eyes|today|tonight)',
    '(feel better|be nice|be better|be easier|be cool|love it|happy) (if|when) i (saw|see|could see|can see) (you|your)',
    '(show|see|put|put up) ..2 (a|your|their|the) face ..2 (name|voice|it|that|first|now|then|please|$)',
    '(face|picture) to (the|your|a) (name|voice|username)',
    'hold (your|the) (phone|camera|tablet) (up|so|higher|away|back|out)',
    '(quick|quickly|just|only|even) ..1 (camera|cam) ..3 (off|then|and|please|for|so)',
    'show me ..2 your (hair|top|dance|moves|#Clothes|look|tan|figure|walk|twirl)',
    '(one|a|#Number) #PictureAdjective? #Picture ..3 (give|get|gift|pay|buy|send) you',
    '(face|camera|cam|selfie|picture) (for|and) ..2 #Currency',
    '(show|see) ..1 your (top|shirt|skirt|legs|waist|tan)',
  ],
  unless: [
    'show me ..2 your ..2 (shoes|trainers|football|kit|cosplay|costume|halloween|prom|skin|avatar|character|trick|tricks|goal)',
    '#GameWord ..6 (face|hair|dance|look|camera|see you|watch you)',
    '(face|hair|dance|look|camera|see you|watch you) ..6 #GameWord',
    '(do not|not) ..2 want to see you',
    'you for a minute $',
  ],
  confidence: 'fair',
  means: 'Wants to look at the child, their face or what they wear.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'can i see u for a sec',
    'id feel better if i saw u',
    'so i can put a face 2 the name',
    'hold ur phone up so i see ur face',
    'one pic n ill give u the skin',
    'i wanna see u smile',
  ],
  passes: [
    'i want to see you win this match',
    'show me your trainers for football',
    'his face when he lost',
    'can i see you play tomorrow',
  ],
};
