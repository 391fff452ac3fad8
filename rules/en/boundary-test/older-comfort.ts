import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am i|is it) ..1 (older|too old|much older) ..4 (okay|mind|bother|matter|problem|cool|weird|with you)',
    '(do you|would you|you) (mind|care|be bothered|be weirded out) ..3 (older|my age|that i am|how old i am|if i was|age gap)',
    'age (is|does not|do not) (just|only)? ..1 (a number|matter|mean anything)',
    '(you like|you prefer|you want|do you like|into) (older|mature) (guys|boys|men|girls|women|people|ones)',
    'would it (bother|matter to|put) you ..1 (off)? ..1 if i (was|were) ..1 older',
  ],
  unless: ['(older|age) ..4 (model|version|game|phone|pc|laptop|brother|sister)'],
  confidence: 'fair',
  means: 'Plays down how much older they are, although an age gap does matter.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'do u mind that im older',
    'age is just a number',
    'would it bother u if i was older is it ok',
    'you prefer older guys right',
  ],
  passes: [
    'does the age rating matter for this game',
    'is it too old to run on my laptop',
    'do you mind that its an older version',
    'my older brother is weird with you lol',
  ],
};
