import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Degree ..1 for your age',
    '(unusual|rare|real|such|amazing) ..1 maturity',
    '#Grown for (your age|#Age|a kid|a #Age|somebody your age|someone your age|someone so young|a girl your age|a boy your age)',
    '#Degree mature !(cheese|cheddar|about|content|rated|audience|game|students)',
    '(more|way|so much|much|far) (mature|grown up|older) (than|then) ..3 (age|friends|mates|class|people|kids|girls|boys|others|them|year|most|adults|lot)',
    '(do not|does not|would not|never) (act|look|sound|seem|feel|talk|come across|behave|come over) (like|as)? (a|your|that|so|you are)? (#Age|young|kid|child|your age|like a kid|little kid|like a child|teenager|teen)',
    '(beyond|above|ahead of) your (years|age)',
    'old soul',
    '(think|talk|write|speak|act|sound|look|play|dance|seem|are|behave|carry yourself) like (you are)? (a|an|such a|some)? ..1 (18|19|20|21|older|adult|grown up|grownup|an adult|a grown up|someone older|someone way older|a grown woman|a grown man|someone in uni|an older)',
  ],
  unless: ['(he|she|they|i|my brother|my sister) (is|are|am) ..2 mature', 'act like a (kid|child) (in|at|when)'],
  confidence: 'certain',
  means: 'Praises the child as grown-up for their age, which makes a large age gap seem smaller.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur so mature for ur age',
    'u dont act 12',
    'matur3 4 ur age',
    'way more mature than ppl ur age',
    'you think like an adult',
    'u have such an old soul',
    'ur so chill 4 ur age',
  ],
  passes: [
    'mature cheddar lol',
    'rated mature',
    'you are very mature about it, well done',
    'my brother is so mature now',
    'dont act like a kid in class',
    'the story is for mature readers',
    'they have to take your wisdom tooth out',
  ],
};
