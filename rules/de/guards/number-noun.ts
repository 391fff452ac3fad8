import type { Guard } from '../../../lib/engine/rule';

/** The number counts something; it is no age. */
export default {
  match: [
    '#Number (punkte|minuten|min|kills|level|lvl|tore|tage|uhr|seiten|meter|prozent|runden|km|stunden|euro|cm|kg|likes|videos|lieder|abos|leute|stück|grad|jahre her)',
    '(level|lvl|seite|kapitel|runde|staffel|folge|nummer|ps|platz|aufgabe|nr) #Number',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['age-probe', 'self-disclosure', 'persona-claim'],
  means: 'The number counts something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'self-disclosure', text: 'ich bin 12 und 30 punkte' },
    { kind: 'persona-claim', text: 'bin 13 auf level 4' },
  ],
  leaves: [
    { kind: 'self-disclosure', text: 'ich bin 13' },
    { kind: 'age-probe', text: 'bist du 13 oder 14' },
  ],
};
