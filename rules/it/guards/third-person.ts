import type { Guard } from '../../../lib/engine/rule';

/** The question is about someone or something else. */
export default {
  match: [
    '(ha|e|aveva|era|abita|fa|va) (lui|lei|tuo (fratello|sorella|cugino|cugina|amico|amica|cane|gatto|nonna|nonno|zia|prof))',
    'tuo (fratello|sorella|cugino|cugina|amico|amica|cane|gatto|nonna|nonno|zia|prof) ..1 (ha|e|abita|fa|va|vive|si chiama)',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['age-probe', 'personal-probe'],
  means: 'Asks about someone or something else.',
} satisfies Guard;

export const examples = {
  weakens: [{ kind: 'personal-probe', text: 'tuo fratello abita con voi? dove abiti' }],
  leaves: [
    { kind: 'age-probe', text: 'quanti anni hai' },
    { kind: 'personal-probe', text: 'dove abiti' },
  ],
};
