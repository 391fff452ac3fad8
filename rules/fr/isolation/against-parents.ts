import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tes parent|ta mere|ton pere|ta famille|tes vieux) ..1 (te|t)? ..1 (comprends|comprennent|ecoute|ecoutent|aime|aiment|respecte|respectent|merite|meritent|calcule|connaissent) ..1 (pas|jamais|rien|plus)',
    '(tes parent|ta mere|ton pere|ils|elle) (est|sont|se en) ..1 (abuse|abusee|abusees|abuses|toxique|toxiques|folle|fou|nul|nuls|mechants|mechante|horribles|foutent de toi|fout de toi|fiche de toi|moquent)',
    '(tes parent|ta mere|ton pere) ..1 (veux|veulent|voudra|cherche|cherchent) ..2 (te controler|controle|te pourrir|te empecher|te voir malheureuse|te garder)',
    '(a ta place|moi je) ..4 (ecouterais|obeirais|ecoute) ..2 (pas|plus) ..1 (tes parent|ta mere|ton pere|eux)',
    '(tu devrais|faut|tu peux) ..1 pas (les|leur|ecouter|obeir|faire confiance) ..1 (a)? (tes parent|ta mere|ton pere)?',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mon|ma|mes) (parent|mere|pere) ..5',
    '..5 (snap|fortnite|minecraft|blagues|le exo|memes|le accent)',
  ],
  confidence: 'strong',
  means: 'Runs down the parents or the family of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tes parents te comprennent pas', 'ta mère est abusée', 'tes parents veulent te contrôler'],
  passes: ['mes parents me comprennent pas', 'ta mère comprend pas les memes', 'ta mère est adorable'],
};
