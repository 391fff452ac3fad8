import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what|which|wat|wot) (school|primary|college|academy|high school|secondary|middle school) (are|do|did|is|you|are you)? (you|your)? (at|go to|goto|in|go|attend|that|yours)? $',
    '(what|which|wat|wot) (school|primary|college|academy|high school|secondary|middle school) (do|are|did|you|would) (you|go|at|are|in|attend)',
    '(what|where) (is)? your (school|skl|college|academy) (name|called|at|again|is|near|then)? $',
    'where (do|are|did)? you (go to|at|in|attend) (#School)',
    '(the)? name of your (school|college)',
    'what is (your|the) school (called|name)',
    '^ (so|ok|and)? school $?',
    '(is that|is not that|that is|is this) (a|your) school (badge|uniform|logo|tie|jumper|blazer|crest|bag)',
    '(you|you are|are you) (at|from|go to|go) !(my|our|the|#School) ..3 (high|academy|primary|grammar|comp|college|middle school) (right|yeah)? $',
    'guess your school',
    '(is it|is your school|you at) the (one|school) (with|by|near|next to|on|across)',
  ],
  unless: ['(what|which) school (is|are) (the|we|they|it|he|she)'],
  confidence: 'strong',
  slot: 'school',
  means: 'Asks which school the child goes to. A school tells where to find a child every day.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wat skool u go to',
    'which school u at',
    'What school are you at?',
    'nice. school? might know ppl',
    'where do u go to school',
    'nice pfp is that a school badge',
    'is it the one w the green blazers near the retail park',
  ],
  passes: [
    'which school is the away match at',
    'how is school going',
    'what school subject do u hate most',
    'what do u have at school tomorrow',
    'which school are we playing on saturday',
    'my mum asked which school is better',
  ],
};
