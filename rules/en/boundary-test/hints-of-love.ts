import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|do you|ever) ..1 think (of|about) me (like that|that way|as|when|at)',
    '(cutest|fittest|prettiest) ..1 (girl|boy|lad|one|person)? ..1 (in your|at your|i have|ever|in the world)',
    'a good hugger',
    '(get|got|getting|so|makes me) jealous (when you|of the boys|of boys|of him|of your)',
    'your lips',
    'would you rather (kiss|date|marry|cuddle|hug)',
    '(alone|bored) in your (room|bedroom)',
    'be a couple',
    'wish i (was|were) (your pillow|next to you|beside you|lying|there with you|your|the one)',
    '(online|internet|secret) (girlfriend|boyfriend|couple|relationship|dating)',
  ],
  unless: [
    'your lips ..3 (sealed|are sealed|chapped|dry)',
    'be a couple (of|more)',
    '(cutest|prettiest) ..3 (dog|cat|puppy|kitten|pokemon|thing|baby|skin|cake)',
  ],
  confidence: 'fair',
  means: 'Hints at love or a crush, not harmless from somebody older or new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u ever think about me like that',
    'bet ur a good hugger',
    'i get jealous when u talk to lads',
    'would u rather kiss me or hold hands',
    'lets be a couple online',
    'wish i was ur pillow',
  ],
  passes: [
    'your lips are sealed ok',
    'that is the cutest dog in the world',
    'be a couple of minutes late',
    'i have something for you from nan',
  ],
};
