import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(everyone|everybody|every (kid|girl|boy|one)|all the (girls|boys|kids|others)|all my (friends|mates)|all of us|most (people|kids|girls|boys)|loads of (people|kids|girls)|the other (girl|girls|boy|boys|kid|kids)) ..3 (does|do|did|sends|send|is doing|doing|said yes) (it|that|this|them|one) (now|already|so|with me|all the time|at your age|for me|$)',
    'every (kid|girl|boy) in your (class|school|year) (has|does|did)',
    'everyone (i gift|says that|who joins) (does it)?',
    '(we|they|the others) all did it',
    'if (we|i|they|she|he) (did|do|does|can) (it)? ..1 you can',
    'do not be the (only|odd) one',
    '(you are) the only one (who|that)? (will not|is not|has not|did not|left out|not doing|being)',
    'your (mates|friends|bestie|best friend|sister|brother) (would|would not mind|already did|already does|does) (it|do it|done it|send)',
    '(that is|it is) (what|just what) (friends|people|couples|mates|everyone) (do|does)',
    '(everyone|everybody) else (sent|did|does|shows|showed|sends|said yes|has)',
    'i would do (it|that|the same) for you',
  ],
  confidence: 'fair',
  means: 'Says everybody does it or the child is the only one who will not.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'every1 does it',
    'if we did it u can',
    'dont be the only one',
    'ur mates would do it in a sec',
    'the other girls did it',
    'we all did it its quick',
    'everyone else sent theirs',
  ],
  passes: [
    'everyone does that glitch',
    'everyone did the homework already',
    'you are the only one who knows the code for the door',
    'the other one was better',
  ],
};
