import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am) (home|at home|in the house|in)? (all)? (alone|by myself|on my own|home alone) !(in (the|this) (lobby|game|match|server|world|realm|group|chat)|and scared of|too|film)',
    'my #Adult (is|are|will be) (out|at work|not (home|in|here)|away|asleep|sleeping|in bed|at the (shop|shops|pub|gym)|working|upstairs|gone|on nights|downstairs|busy|late|on a night shift)',
    'my #Adult (is|are)? (works|work|working) (nights|late|til|till|until|weekends|at night)',
    '(#Nobody|no one else|nobody else) (is)? (home|with me|at home|else home|in the house)',
    '(just|only) me (and|here|at home|in the house|tonight|now|right now|til|til mum|home)',
    '(they|she|he|everyone|everybody) (is|are|will be) (gone out|out (til|until|all|for the (night|evening|day))|asleep|at work|gone to work|in bed|sleeping|not home $|not in $)',
    '#Adult (is|are) (out|at work|asleep|away) (til|until|till|all|right now|now|tonight|so|$)',
    '(#Nobody|no one else|nobody else) is (in|here|around|else here) (now|right now|til|until|$)',
    '(i am|am|just) (home|house) alone (right now|now|atm|at the moment|tonight|today|til|until|till|again|$)',
  ],
  confidence: 'strong',
  speaker: 'self',
  slot: 'alone',
  means: 'You said you are on your own; a stranger should not know when no adult is near.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im home alone',
    'my mums at work til 6',
    'my parents r out',
    'no1 is home rn',
    'its just me here',
    ['shes asleep', 'my mum is asleep'],
  ],
  passes: [
    'home alone 3 is rubbish',
    'im all alone in this lobby',
    'are u home alone',
    'leave me alone',
    'nobody here trades pets',
    'im home',
  ],
};
