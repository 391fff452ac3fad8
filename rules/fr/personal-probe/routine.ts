import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu|vous) (finis|sors|rentre|commences|termines) ..2 (a quel heure|quand|vers quel heure|a pied|en bus|seul|par ou)',
    'a quel heure (tu|vous) (finis|sors|rentre|te couches|dors|es seul)',
    '(tu|vous) (prends) ..1 (quel) (bus|metro|train|tram|chemin)',
    '(tu rentres|tu rentre|tu vas au college|tu vas en cours) ..1 (a pied|en bus|comment|seul|a velo)',
    '(tu fais|tu vas a) ..1 (quel) (sport|club) ..4 (ou|quand|quel jour)',
  ],
  unless: [...jeu, '(match|film|partie|serie|live|stream) ..4', '..4 (le film|la partie|le niveau|le jeu|le exo)'],
  confidence: 'fair',
  slot: 'routine',
  means: "Asks about the child's day: when school ends, which way home.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu finis à quelle heure', 'tu rentres à pied ?', 'tu prends quel bus'],
  passes: ['le film finit à quelle heure', 'tu finis le niveau quand, le niveau 8', 'le bus est en retard'],
};
