import type { Guard } from '../../../lib/engine/rule';

/** The number counts something; it is no age. */
export default {
  match: [
    '#Number (#CountedThing|pages|people|euros|dollars|likes|tries|videos|songs|subscribers)',
    '(level|lvl|page|chapter|round|season|episode|number|ps|gen|mark) #Number',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['age-probe', 'self-disclosure', 'persona-claim'],
  means: 'The number counts something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'self-disclosure', text: 'im gonna be 13 in season 5 of this career' },
    { kind: 'self-disclosure', text: 'turning 13 on level 4' },
  ],
  leaves: [
    { kind: 'self-disclosure', text: 'im 13' },
    { kind: 'age-probe', text: 'are you 13 or 14' },
  ],
};
