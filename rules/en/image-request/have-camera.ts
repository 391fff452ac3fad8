import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do you have|have you got|you got|you have|got) (a|your|an)? (camera|webcam|web cam|cam|facecam|face cam) !(stand|bag|lens|angle|crew|app|roll|settings|man|for|to|with|that|skills)',
    'does your (phone|laptop|tablet|pc|computer|ipad) have ..1 (camera|webcam|cam)',
    '(your|does your) (camera|webcam|cam) (work|works|working|good|broken)',
  ],
  confidence: 'fair',
  means: 'Asks whether the child has a camera, often the step before asking to turn it on.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['do u have a cam', 'got a webcam?', 'does ur phone have a camera', 'u got a cam?'],
  passes: [
    'i got a new camera for xmas',
    'do you have a digital camera to lend',
    'we have a cam in the hall',
    'do you have a camera bag',
  ],
};
