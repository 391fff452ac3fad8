import type { Guard } from '../../../lib/engine/rule';

/** The question is about someone or something else. */
export default {
  match: [
    '(ile|gdzie|jak|skad) ..2 (ma|maja|jest|sa|mieszka|mieszkaja|chodzi) ..1 (on|ona|oni|ten|ta|to|twoje|jego|jej)',
    '(twoje|moje|moj|moja|jej|jego) ..1 (brat|siostra|kuzyn|kuzynka|znajomi|pies|kot) ..2 (ma|chodzi|mieszka|jest)',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['age-probe', 'personal-probe'],
  means: 'Asks about someone or something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'personal-probe', text: 'gdzie mieszkasz, gdzie mieszka twoja siostra' },
    { kind: 'age-probe', text: 'ile masz lat, a ile ma ona' },
  ],
  leaves: [
    { kind: 'age-probe', text: 'ile masz lat' },
    { kind: 'personal-probe', text: 'gdzie mieszkasz' },
  ],
};
