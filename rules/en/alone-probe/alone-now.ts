import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(are|is it|will|were)? you (home|all|in|at home|in the house|in there|up|still|the only one)? (there|be|being|just|in)? (home alone|all alone|alone|by yourself|on your own|on your tod|all by yourself)',
    '(are you|you|you are) (alone|by yourself|on your own) (on|in|there|with|at|right now|now|tonight|atm|or|then|yet|today|too)',
    '(home|all|house) (alone|empty) (then|now|right now|tonight|today|or|again|yet|later)? $?',
    '^ (so)? (are you|you) ..2 (alone|by yourself|on your own) $',
    'is it (just|only) you ..2 $',
    '(is it)? (just|only) you (there|in|home|at home|in the house|tonight|there then|at yours|in tonight|in your room|then) (or|then|now|tonight|right now|right|yeah|$)',
    '(when|what time|how often) (is|are|will) (it)? (just|only)? you (be)? (just you|alone|by yourself|on your own|home alone|left alone)',
    'when is it (just|only) you',
    '(got|have|has|is) (the|your) (house|place|room|flat) (to yourself|all to yourself|empty|free)',
    '(house|place) to yourself',
  ],
  unless: [
    '(want|wants|left|leave|need|needs|like|love|let|told|see) you (alone|on your own|by yourself)',
    'alone ..4 (duos|duo|squad|trios|team|lobby|lock|match|queue|server|bus|stop|film|movie|game|raid|dungeon|2|3)',
    '(home alone) (is|was|1|2|3|film|movie|on|tonight with|marathon)',
    'you (are not|are never|are so not|do not feel|feel|felt|must feel|are) (alone|on your own) (in|with|we|i|there are|$)',
    '(do|did|make|made|write|wrote|draw|drew|build|built|learn|learned|cook|baked|eat|bake) ..4 (by yourself|on your own|all by yourself)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the child is alone right now. Somebody who means well has no need to know that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'are you home alone',
    'u alone rn',
    'r u by urself',
    'sparrow u alone on mic? hear kids in back',
    'h0me al0ne?',
    'when is it just u',
    'u got the house to urself tonite?',
  ],
  passes: [
    'home alone is the best xmas film',
    'home alone 2 tonight?',
    'is any1 alone in duos need a teammate',
    'did you make that cake by yourself',
    'you are not alone, we are here for you',
    'was he home alone when it happened',
  ],
};
