import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'how far (is|are|would|do|did|away) ..2 (you|it|that|live|from|away)',
    '(you|that|is that|it|are you|you live|we live) ..3 (close to|near|far from|far away from|near by) (me|you|here|us|where i)',
    '(live|lives|living|stay) (close|near|nearby|close by|near by|far)',
    '(an|#Number|half an|couple|few) (hour|hours|minutes|min|miles) (away|from (you|me|here|there|where))',
    '(what|which) (part|side|area|end|bit) (of|are you|you|do you)',
    '(where|what school|which school|what school do|where do) (do you|you|are you) ..1 (go to|at) ..1 school',
    '(is|are) you (going|still|at) ..1 school',
    '(give|need|send|tell|what is|get|have) ..2 (the|your|an|ur) address',
    '(your|what|which) street',
    '(where|were) (are you|you) at',
  ],
  unless: [
    '(what|which) (part|side|area|end|bit) of (the|it|this|that|my|a|his|her|speech) !(city|town|country|state|world)',
    '(train|bus|flight|walk|drive|hotel|station|airport|meeting|appointment|film|movie|class|lesson|game) ..4 (hour|hours|minutes|min|miles)',
    '(he|she|they) ..3 (live|lives|living|close|near)',
  ],
  confidence: 'weak',
  slot: 'town',
  means: 'Finds out bit by bit how near the child is. It leads to a place and to a meeting.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'how far r u from here',
    'do u live close to me',
    'im like an hour away',
    'whats ur address',
    'what part of town r u in',
    'where u at',
  ],
  passes: [
    'whats your email address',
    'the train is an hour away',
    'what part of the essay is hard',
    'he lives near the park',
  ],
};
