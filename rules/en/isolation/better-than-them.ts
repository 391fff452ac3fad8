import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(understand|understands|get|gets|love|loves|know|knows|care about|cares about|care for|listen to|treat|treats|need|want|protect|appreciate) you (like|as|the way|as much as|more than|better than) (i|me) (do|can|am|will|could|would)?',
    '(do not|does not|will not|would not|never) ..4 (you|care|understand|get it|get you) (like|but|only|and|n)? i (do|can|will|am)$',
    'only i (really|truly|ever)? (care|cared|understand|love|get|know|believe) (about|abt|for)? (you|what|how|$)',
    'i (get|understand|know|love|care about|listen to|treat|appreciate) you (more|better) (than|then) (they|them|she|he|your|any)',
    '(only|one) (real|true|proper|actual|good)? (friend|mate|person) (that)? you (have|got|have got|need)',
    '#Nobody else (really|truly|ever)? (gets|get|understands|sees|knows|loves|listens to|wants) you',
    '#Nobody else (would|will|could|is going to) (ever)? (put up|love|want|care|have|look|be there|stay|listen|understand|wait)',
    'i am the only (one|person|1|friend) (who|that|you|here)? (really|truly|actually|ever|still)? (care|cares|understand|understands|loves|love|gets|get|listens|listen|can trust|can talk|have|need|talks|believes|likes|has your|will)',
    '#Nobody (else)? (will)? (ever)? (loves|love|cares|care|understands|understand|gets|get|wants|want|know|knows|treat|treats) (about|for|abt)? you (like|as|except|but|more than|the way) (me|i|much)',
    '(i am|me) (the one) (who|that) (is here|cares|listens|stays|was there|looks after)',
    'i am (better|nicer|kinder) (for|to) you than',
    '(they|she|he|everyone|people) (do not|does not|never) (deserve|care) ..3 (i do|but i|unlike me|like me)',
  ],
  confidence: 'certain',
  means: "Sets the writer above the child's family and friends: they do not care, only I do.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur mum doesnt understand u like i do',
    'they dont care abt u i do',
    'im the only one who cares',
    'only i understand u',
    'no1 loves u like me',
    'they never cared about u like i do',
  ],
  passes: [
    'only i can open the gate i have the key',
    'nobody gets me like my cat',
    'im the only one who can open it',
    'they dont care about balance in this game',
    'i understand you need help with q3',
  ],
};
