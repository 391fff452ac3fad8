import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '#ImageDontBelieve ..9 #ImageSeen',
    '(#ImageDontBelieve) ..9 (your face|face now|send face|selfie|selfies|video call|on cam|cam on|camera on|your cam|on camera|face reveal|picture of you|photo of you|picture of your face|photograph|facetime|send a picture|send a photo|send a pic|show your face|show yourself|show me you|show me your|stand up|turn around|flip the camera|the camera round)',
    '(your face|send face|face|selfie|video call|video call me|cam on|camera on|on cam|on camera|face picture|picture of you|photo of you|photo of yourself|facetime|snap yourself|stand up|hold up) ..9 (prove|prove it|you are real|or fake|or you are fake|you are really|if you are really|so i know you are|so i am sure you|to make sure you|you are a girl|you are a boy|you are not a|catfish|be no scammer)',
    '(hold|holding) (up|your)? ..2 (#Number fingers|fingers|todays date|a sign|a spoon|the date|paper with) ..8 (face|cheek|send|photo|picture|selfie|cam|camera|really you|know it|look at you)',
    '(face|photo|picture|selfie|cam|camera|snap) ..6 (hold|holding) (up)? ..2 (#Number fingers|fingers|todays date|a sign|the date)',
    'prove (to me)? ..1 (you are|that you are|it|your age) ..6 (cam|camera|face|selfie|picture|photo|stand|show|all of you|snap me|facetime)',
    'i (do not|not) believe (you|u|it)? ..6 (show me|selfie|cam on|on cam|camera|your face|picture of you|video call|stand up)',
    '(see|need|check) ..2 (your face|you on camera|you on cam|on camera) ..8 (real|really|before|girl|boy|age|in your room|alone|certain|sure)',
  ],
  unless: [...picture, '(your|the) (rank|stats|account|inventory|trade|score|highscore)'],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: "Doubts the child's age or word to get a picture of the child as proof.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'prove youre 12 send your face',
    'i dont believe youre a girl, cam on',
    'hold up three fingers next to your face and send it',
  ],
  passes: [
    'prove it show your rank',
    'i dont believe you got that drop send a screenshot',
    'how do i know the trade is real',
  ],
};
