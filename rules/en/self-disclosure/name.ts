import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'my (real|full|actual|first|last|proper|whole|irl|sur)? name is !(not|on|in|taken|so|too|the|a|on the|my|at|called|green|red|broken)',
    '(the|its|it is|my)? (real|full) name is !(please|only|or|first|and|not|in|on|for) ..1 $',
    '(i am)? (called|named) !(out|up|him|her|the|a|it|in|off|me|my|for|you|them) ..1 (irl|in real life|in person)',
    '(irl|in real life) (i am|my name is|its) (called)? !(so|not|a|the|really|very|just|shy|bad|ugly|good|like|taller|in|at|on)',
  ],
  confidence: 'fair',
  speaker: 'self',
  slot: 'name',
  means: 'You told your real name, which together with other facts helps a stranger find you.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['my real name is amy', 'my names oskar', 'irl im called em'],
  passes: ['my name is on the list', 'my dogs name is rex', 'my character is called zog', 'whats ur real name'],
};
