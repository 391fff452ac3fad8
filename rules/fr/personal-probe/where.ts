import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(tu|vous) (habite|vis|restes|reste|loges|crèches|crees|squattes) (ou|dans quel|vers ou|a quel|en ville|loin|a cote|pres|sur)',
    '(ou|de ou|de ou) ..1 (habite|vis|viens|habites) (tu|vous)',
    '(ou) (tu|vous|que tu) (habite|vis|restes|crèches)',
    '(tu es|vous etes|te es) (de|d) (ou|quel) ..3',
    '(tu es|vous etes|tu viens) (de|d) ou ..1 (exactement|precisement|en france|$?)',
    '(quel) (ville|quartier|departement|region|village|arrondissement|commune)',
    '(tu es|t) (de)? (lille|lyon|paris|marseille|bruxelles|liege|namur|montreal|quebec|toulouse|bordeaux|nantes|rennes|charleroi) ..1 $?',
  ],
  unless: [
    ...jeu,
    '(prof|panda|pingouin|personnage|film|matchs|capitale|pere noel|hero) ..5',
    '..5 (le panda|les pingouins|les loups|dans minecraft|le exo|geo|carte)',
    'quel ville ..2 (est|a|de la|capitale|choisir)',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'Asks where the child lives, by town or quarter.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'habites où", "t d'où exactement", 'dans quelle ville tu vis, quelle ville ?'],
  passes: ['il habite où le panda', 'quelle ville est la capitale', "t'es où dans la map"],
};
