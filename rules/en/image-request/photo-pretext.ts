import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(for|need|building|making|updating) (my|the|a|an|our|your) (agent|agency|portfolio|wall|collection|model|modelling|modeling|lookbook|casting|contest|scout|audition|profile book) ..5 (picture|photo|photos|pictures|pics|selfie|shots)',
    '(picture|pictures|photo|photos|selfies|selfie|headshot) ..5 (for|to|on) (my|the|an|a|our) (agent|agency|portfolio|wall|collection|casting|scout|brand|client|boss)',
    '(collect|collecting|keep|have|save|saving) ..3 (pictures|photos|selfies|picture|photo) of (my|all my|the|everyone i|people i|the people i) (mods|friends|favourite|favorite|mates|students|fans|girls|boys|like|meet)',
    '(photos|photo|pictures|picture) of you to (draw|paint|sketch|remember|look at|keep|show)',
    '(draw|paint|sketch|drew|edit) (you|your face|your portrait) (from|if you send|if i had|for real)',
    '(you could|you should|have you thought|ever thought|could so) ..3 (do modelling|do modeling|be a model|model|modelling|modeling)',
  ],
  unless: ['(you could|you should) ..3 model ..2 (in blender|the|it|a|that|this|with|after|behaviour)'],
  confidence: 'strong',
  means: "Gives a grand reason for needing the child's picture, such as modelling, which is often made up.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im collecting pics for my agent tonight',
    'got a photo? i keep a wall with photos of my mods',
    'send me a few photos of you to draw from',
    'u could so do modelling',
    'need it 4 my portfolio, couple of photos',
  ],
  passes: [
    'my art portfolio is due friday',
    'you should model it in blender',
    'hes a great role model',
    'can i draw your oc for practice',
  ],
};
