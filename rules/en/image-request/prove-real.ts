import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(so|then|that way) (i|we) (know|can know|can see|can tell|will know|am sure|believe|can check|can be sure) (that)? ..1 (it is|you are|that is) (you|real|really|live|not fake|not|who|legit|actually)',
    '(prove|show|proof) ..3 (it is|that it is|you are|that you are|you) (you|real|really you|not fake|not a|a real|a girl|a boy|who you say|actually)',
    '(live|real|unfiltered|no filter) (picture|photo|selfie|video|pic)',
    '(picture|photo|selfie|video|face) ..4 (holding|hold|next to|with) ..3 (your username|your user|your name|the date|todays date|a sign|a piece of paper|a spoon|paper)',
    'how do i know (you are|it is|that you are|that is) (real|you|not|really|a|who|actually)',
    '(picture|photo|selfie|camera|face|cam|voice) ..3 (to verify|to check|for verification|for the role|to get verified|to prove)',
    '(i|we) need to (see|check) (you|it is you|your face)',
    '(check|sure|see) (you are|if you are|that you are|it is) ..1 (not a bot|a bot|real|really you|a girl|a boy)',
  ],
  unless: [
    '(real|live) (video|photo|picture) of (the|a|an|it|that)',
    '(password|gift|account|trade) ..6 (prove|know)',
    'know (it is|that it is) you ..2 (use|say|type)',
    'so i know you are (okay|ok|coming|home|not)',
  ],
  confidence: 'strong',
  means: 'Wants proof that it is really the child, usually a live picture that a friend would not need.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'prove its u send live pic',
    'send a selfie so i know ur real',
    'how do i know ur not fake',
    'post a live photo of urself holding ur username',
    'send a pic so i know its u',
  ],
  passes: [
    'prove it show the stats',
    'so we know its a real coin check the edge',
    'it was a real photo of the comet',
    'so i know its you use the password owl',
  ],
};
