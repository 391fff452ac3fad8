import type { Guard } from '../../../lib/engine/rule';

/** The question is about someone or something else. */
export default {
  match: [
    '(ist|sind|war|hat|kann|geht|wird|heißt|wohnt) (er|sie|es|der|die|das|dieser|diese|dein hund|dein katze|dein bruder|dein schwester|dein freund|dein freundin|euer)',
    '(dein) (bruder|schwester|cousin|cousine|hund|katze|kater|freundin|oma|opa) ..1 (wohnt|geht|ist|heißt|hat)',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['age-probe', 'personal-probe'],
  means: 'Asks about someone or something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'personal-probe', text: 'wo ist er? wo bist du?' },
    { kind: 'personal-probe', text: 'in welche schule geht dein bruder' },
  ],
  leaves: [
    { kind: 'age-probe', text: 'wie alt bist du' },
    { kind: 'personal-probe', text: 'wo wohnst du' },
  ],
};
