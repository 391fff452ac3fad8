import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are you|you|you are) (in|lying in|laying in|still in|tucked up in|under) (your)? (bed|the covers|your covers|🛏️)',
    '(wish|want) ..2 (i|you) (was|were|could be|to be) ..2 (in bed|next to (you|me)|beside (you|me)|in your bed|in my bed|lying|under the covers)',
    '(do you|you) sleep (alone|in your own room|on your own|by yourself|with the door)',
    'is (it|there) ..1 just you in your (room|bedroom)',
    '(are you|you) in (your)? (room|bedroom) (alone|by yourself|on your own|with the door|now|right now)',
    '(are you|you) in your (bedroom|bed)',
    '(snap|picture|photo) ..3 in bed',
    '^ (in bed|under the covers) (right now|now|already|alone|yet|$)',
    '(are you|you) ..1 in bed ..1 (now|yet|already|alone|$)',
  ],
  unless: [
    'bed ..3 (school night|its late|it is late|school tomorrow|mum says|asleep yet|still ill|sick|poorly|breakfast|past your bedtime|wars|rock|by)',
    'bed ..2 (ill|sick|poorly)',
  ],
  confidence: 'fair',
  means: "Asks about the child's bed or bedroom, for which there is no good reason.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['r u in bed', 'u in bed right now?', 'wish i was next to u', 'do u sleep alone', 'r u lying in ur bed'],
  passes: [
    'r u in bed yet its a school night',
    'go to bed',
    'is your bed in the base for respawn',
    'are you still in bed ill',
    'you should be in bed',
  ],
};
