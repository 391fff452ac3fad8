import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(fais|prends|fait) pas ..1 (de|des) (screen|capture)',
    '(screen|capture) (pas|rien) ..2',
    'pas de (screen|capture) ..1 (ok)?',
    '(tu as|as tu) screen ..1 (la|notre|ce que|nos|mes)',
  ],
  unless: [
    ...jeu,
    '..4 (du|de la|des|de ton|le) (tableau|exo|cours|page|ecran)',
    '(partage de ecran|ecran noir|examen) ..4',
  ],
  confidence: 'fair',
  means: 'Asks that no picture of the screen is taken of what they write.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['fais pas de screen', 'screen pas hein', 'pas de capture ok'],
  passes: ["fais un screen de l'erreur", "j'ai pas de screen du tableau", 'le screen marche pas'],
};
