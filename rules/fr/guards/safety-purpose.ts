import type { Guard } from '../../../lib/engine/rule';

/** What a carer says: doors, meals, lifts, clubs. */
export default {
  match: [
    '(ferme|verrouille) ..2 (a cle|a clef|cle|verrou|portail|volets)',
    '(le diner|le souper|le repas|le gouter|la pizza|la bouffe|les pates) ..1 (est|sera|sont|dans)',
    '(dentiste|docteur|medecin|orthodontiste|rendez vous chez|colis|ventoline|chargeur|cartable|lunch|gourde)',
    '(les cles|la cle) (est|sont|sous|dans)',
    '(apres|de) (le|la)? (ecole|foot|danse|entrainement|piscine|judo|musique|gym|garderie|natation|hockey)',
    '(bisous|je te aime|bisou) (maman|papa|mamie|papi|mere|pere)',
    'ouvre (a personne|pas)',
  ],
  reach: 'message',
  factor: 0.3,
  only: ['alone-probe', 'personal-probe'],
  means: 'Said for the sake of meals, keys, lifts or school.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: "t'es seul à la maison ? ferme à clé" },
    { kind: 'personal-probe', text: 'tu finis à quelle heure, après le foot ?' },
  ],
  leaves: [{ kind: 'alone-probe', text: "t'es seul à la maison ?" }],
};
