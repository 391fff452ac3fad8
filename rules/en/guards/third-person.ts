import type { Guard } from '../../../lib/engine/rule';

/** The question is about someone or something else. */
export default {
  match: [
    '(is|are|was|were|does|do|did|has) (he|she|they|it|this|that|these|those)',
    '(does|did) (your|my|his|her|their|our|the) ..1 (brother|sister|cousin|friend|mate|#ThingShown|#GameThing)',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['age-probe', 'personal-probe'],
  means: 'Asks about someone or something else.',
} satisfies Guard;

export const examples = {
  weakens: [{ kind: 'personal-probe', text: 'what street does your friend live on' }],
  leaves: [
    { kind: 'age-probe', text: 'how old is ur brother and how old are you' },
    { kind: 'personal-probe', text: 'where do u live' },
  ],
};
