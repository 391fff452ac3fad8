import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you will|you are going to|i will make you) ..1 (regret|be sorry|wish you|pay for|suffer|cry about)',
    '(you|u) (do not|really do not) (want|want to) (to)? (find out|make me angry|see me (angry|mad)|test me|push me|cross me|mess with me)',
    '(you are|your) (finished|so dead|going to pay|done for|screwed) (if|when|unless|now)',
    '(or|and|then) you are finished $',
  ],
  unless: ['you will regret (not|it if you do not|eating|missing)'],
  confidence: 'fair',
  means: 'Says the child will be sorry, without saying how, to frighten them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['u will regret this', 'you dont want to find out', 'ur finished if u tell'],
  passes: [
    'you will regret eating that pizza',
    'if you are finished eating, clean up',
    'final warning before the server restarts',
  ],
};
