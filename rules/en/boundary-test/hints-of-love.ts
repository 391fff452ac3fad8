import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'do you (blush|flirt) (easy|easily|a lot|when|much|with)',
    '(you|do you|ever) ..1 think (of|about) me (like that|that way|as|when|at)',
    '(cutest|fittest|prettiest) ..1 (girl|boy|lad|one|person)? ..1 (in your|at your|i have|ever|in the world)',
    'a good hugger',
    '(get|got|getting|so|makes me) jealous (when you|of the boys|of boys|of him|of your)',
    '(mind|let) you (dating|date|seeing|going out with) (a|an|someone|me|somebody)',
    'your lips',
    'your (eyes|skin|hair) (look|looks|are|is|must) ..2 (soft|smooth|lovely to)',
    'would you rather (kiss|date|marry|cuddle|hug)',
    '(alone|bored) in your (room|bedroom)',
    'wearing that (skirt|dress|top|swimsuit|outfit) (again|for me|today)',
    'be a couple',
    '(like|prefer|into) (bigger|older|taller|grown) (boys|guys|lads|men)',
    'wish i (was|were) (your pillow|next to you|beside you|lying|there with you|your|the one)',
    '(your|you) (first|last) (time|love) (with|was)',
    '(online|internet|secret) (girlfriend|boyfriend|couple|relationship|dating)',
    '(feelings|something) for you',
  ],
  unless: [
    'your lips ..3 (sealed|are sealed|chapped|dry)',
    '(my|our) lips',
    '(he|she|they) ..3 (jealous|couple|feelings)',
    'be a couple (of|more)',
    'wish i was (your age|in your class|in your team|your dog|as good)',
    '(pokemon|puppy|kitten|dog|cat|baby|costume|cake) ..4 (cutest|prettiest)',
    '(cutest|prettiest) ..3 (dog|cat|puppy|kitten|pokemon|thing|baby|skin|cake)',
    '(something|parcel|card|present|message|surprise) for you',
    'i have (a|some) ..2 for you',
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
