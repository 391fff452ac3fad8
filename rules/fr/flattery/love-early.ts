import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    'je (te|vous) (aime|adore|kiffe) ..1 (deja|trop|plus que|tellement|a la folie|comme un fou)',
    '(je pense|je reve|je arrete pas de penser) ..2 (a toi|de toi) ..3 (tout le temps|toute la journee|nuit|jour|sans arret|$)',
    '(amoureux|amoureuse|craque|raide dingue|fou|folle) (de|pour) toi',
    '(je ai|je ai) ..1 reve de toi',
    '(tu me) (plais|rends fou|rends folle|fais craquer|obsedes|manque) ..2',
    '(tu es) ..1 (la femme|l homme|le amour|fille) de ..1 (ma vie|mes reves)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mamie|papi|maman|papa|bestie|meilleure amie|vieille branche|soeurette) ..6',
    '..5 (mamie|papi|maman|papa|bestie|ma soeur|reviens en cours|le groupe|le chien)',
  ],
  confidence: 'strong',
  means: 'Speaks of love or of thinking of the child all day.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["je t'aime déjà", 'je pense à toi tout le temps', "j'ai rêvé de toi", 'tu me plais'],
  passes: ["je t'adore maman", "j'ai rêvé de toi et du prof dans le jeu", 'tu me manques reviens en cours'],
};
