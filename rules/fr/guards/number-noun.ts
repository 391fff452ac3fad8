import type { Guard } from '../../../lib/engine/rule';

/** The number counts something; it is no age. */
export default {
  match: [
    '#Number (points|point|kills|pages|page|minute|heure|euro|vies|exos|abonne|likes|vues|wins|niveaux|pv|buts|tours|metres|km|eleves|personne|degres|jour|mois|semaines)',
    '(niveau|page|chapitre|saison|episode|exo|numero|manche|round|ps|gen|chambre|salle|ligne|bus|tram) #Number',
    '#Number sur (10|20|#Number)',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['age-probe', 'self-disclosure', 'persona-claim'],
  means: 'The number counts something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'self-disclosure', text: "j'ai 13 ans de galère au niveau 4" },
    { kind: 'age-probe', text: "t'as 12 ou 13 kills" },
  ],
  leaves: [
    { kind: 'self-disclosure', text: "j'ai 13 ans" },
    { kind: 'age-probe', text: "t'as 13 ou 14 ans" },
  ],
};
