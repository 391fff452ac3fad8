import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(where|what) (do|did)? (you|your family|you and your family|you all) (live|living|stay|staying)',
    'where (are you|you) (living|located|based)',
    'where is your (house|home|place|yard|flat|road|street)',
    'where about (do)? you (live|stay)',
    '(whereabouts|where abouts|what part of ..3) (do|are|is) (you|your|you all) (live|living|from|based|in|again|house|home|at)',
    '(which|what) (house|flat|street|road|st|rd|lane|avenue|close|estate|block|building|door|number house|house number|floor) (do|are|is|you|number)? (you|your|yours|one|it|that)? (live|living|on|in|at|house)? $',
    '(which|what) (house|road|street|flat) (one of|is it|on|near|by|you in|u in)',
    '(which|what) (street|road|lane|avenue|estate|house|flat|block) (do|are|is) (you|your|yours)',
    '(do|are) you (live|living) (near|by|close to|around|next to|on|round|in) !(a|the|an)',
    'you live (near|by|close to|around|next to|far from) (me|here|the|there) ..4 $',
    '(is|was) (that|this|it) (your|near your|by your) (house|street|road|garden|front door|flat|estate) $',
    '(what|which) (house|door|flat) number',
    'what is near (you|your house|your home|yours)',
  ],
  unless: ['do you live (under a rock|in a barn|with|in the game)'],
  confidence: 'strong',
  slot: 'address',
  means: 'Asks where the child lives. A home can be found from very little, and somebody online does not need it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'where do u live',
    'wh3re u live',
    'what street',
    'I know it! Which house, one of the cottages?',
    'whats near u',
    'where abouts r u again, midlands?',
    'is that ur house',
  ],
  passes: [
    'where do penguins live',
    'what block is that made of',
    'which street is the shop on',
    'do u live under a rock lol',
    'my nan asked where we live now',
    'what house is harry potter in',
    'we live near the park',
  ],
};
