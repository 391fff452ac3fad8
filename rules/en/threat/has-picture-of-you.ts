import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (have|got|kept|saved|still have|do have) ..1 #KeptMaterial of (you|what you|your|everything you)',
    'i ..1 have a (screenshot|recording|video|picture|screen recording|copy) of (what you|you|your|everything|it all|that)',
    '(recording|recordings) of (everything|you|us|what|our)',
  ],
  unless: [
    '(have|got|recording|recordings) ..8 (game|match|replay|gameplay|world|lesson|class|meeting|goal|song|stream|homework|notes|slides|drawing|doc|document|raid|run|bug|error|glitch|fridge|wall|mantelpiece|costume|wallet|purse)',
    '(can|could|may|do) i (have|got) ..1 #KeptMaterial',
    'have no #KeptMaterial',
    '#KeptMaterial of you (as a baby|when you were|and your|with your (mum|mom|dad|nan|gran|granny|brother|sister))',
  ],
  confidence: 'fair',
  means:
    'Says they have a picture or a recording of the child: among friends a tease, beside other signs a hold over them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i have a video of u',
    'i still have that pic of u',
    'i do have a screenshot of what u said',
    'recordings of everything u said',
  ],
  passes: [
    'i have a picture of you and your granny dancing',
    'i have no pic of u without the hat',
    'can i have a picture of you all for my locker',
    'i have a recording of the lesson for you',
  ],
};
