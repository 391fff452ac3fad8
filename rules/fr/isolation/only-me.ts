import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(y a|il y a) ..1 que moi ..2 (te|t|vous|aime|comprends|ecoute|protege) ..2',
    '(personne) ..2 (te|t) (aime|comprends|connais|kiffe|aimera|aimerait) ..2 (comme|autant que|plus que|mieux que|a part) ..1 (moi|je)',
    '(je suis|moi) ..1 (le seul|la seule|seul|seule) ..2 (qui|a) ..1 (te|t) ..1 (comprends|comprendre|ecoute|aime|connais|croire|proteger|aider)',
    '(moi seul|moi seule|seulement moi|que moi) ..1 (te|peux|qui) ..1 (comprends|aime|aide|sais)',
    '(tu as|te as) ..1 (besoin|que) ..1 (de|d)? (moi|personne de autre|que moi|eux|elle|lui|personne) ..1',
    '(tu es|te es) ..1 tout ce que je ai',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(besoin de aide|besoin de moi pour|besoin de lui pour) ..3',
    '..4 (exo|devoir|pour le match|en tank|en heal|pour porter)',
    'moi qui (fais|range|paye|gagne|conduis) ..3',
  ],
  confidence: 'certain',
  means: 'Makes themselves the only one who understands or loves the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ya que moi qui te comprends', "personne t'aime comme moi", "t'as pas besoin d'eux", "t tout ce que j'ai"],
  passes: ["ya que moi qui fais l'exo", "t'as besoin de moi en tank ?", 'personne comprend le boss comme moi'],
};
