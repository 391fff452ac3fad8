import type { Guard } from '../../../lib/engine/rule';

/** It is over, and it was not about the child. */
export default {
  match: [
    '(last|that) (year|summer|winter|term|month)',
    '(years|months|ages) ago',
    'back (then|in the day)',
    'when (i|we) (was|were) (little|small|young|younger|in)',
    '(i|we|he|she|they) used to',
  ],
  reach: 'around',
  factor: 0.3,
  spares: ['flattery', 'isolation', 'persona-claim', 'threat', 'control-harm', 'self-disclosure', 'self-distress'],
  means: 'Tells of something long past.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'we used to keep it secret from your mum' },
    { kind: 'platform-move', text: 'add me on discord was what she wrote years ago' },
  ],
  leaves: [{ kind: 'secrecy', text: 'keep it secret from your mum' }],
};
