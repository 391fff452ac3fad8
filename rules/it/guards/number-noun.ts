import type { Guard } from '../../../lib/engine/rule';

/** The number counts something; it is no age. */
export default {
  match: [
    '#Number (punti|vite|pagine|euro|like|kill|minuti|secondi|ore|gol|livelli|skin|messaggi|follower|iscritti|persone|giorni|mesi|km|metri|canzoni|video|esercizi|carte|monete)',
    '(livello|pagina|capitolo|stagione|episodio|numero|esercizio|aula|round|ps|maglia) #Number',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['age-probe', 'self-disclosure', 'persona-claim'],
  means: 'The number counts something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'self-disclosure', text: 'ho 13 anni livello 12' },
    { kind: 'age-probe', text: 'avrai 12 anni o 12 punti?' },
  ],
  leaves: [
    { kind: 'self-disclosure', text: 'ho 13 anni' },
    { kind: 'age-probe', text: 'quanti anni hai' },
  ],
};
