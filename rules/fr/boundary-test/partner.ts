import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu as|vous avez|as tu|te as tu) ..2 (copain|copine|petit ami|petite amie|mec|meuf|chum|blonde|keum|amoureux|amoureuse|crush|ami) $?',
    '(tu as|vous avez) ..1 (un|une) (copain|copine|petit copain|petit ami|petite copine|petite amie|mec|meuf|chum|blonde|amoureux|amoureuse|crush) ..1',
    '(tu es|vous etes|te es) ..1 (celib|celibataire|en couple|casee|case|pris|prise) $?',
    '(tu|vous) (sortirais|sors|sortirait|sorti|voudrais sortir) ..1 avec (moi|un mec|un homme|quelquun) ..4',
    '(sois|deviens|tu veux etre) ..1 (ma|mon) (copine|copain|meuf|mec|blonde|chum|petite amie|petit ami)',
    '(je peux|je veux) etre (ton|ta) (mec|copain|copine|meuf|petit ami|chum)',
    '(tu|vous) (kiffe|aime|prefere|preferes) ..1 les ..1 (plus vieux|plus ages|hommes|mecs murs|plus grands|vieux)',
  ],
  unless: [...jeu, ...recit, '(soeur|frere|prof) ..4', '..4 (de classe|de chambre|dans sims)'],
  confidence: 'strong',
  means: 'Asks whether the child has a boyfriend or girlfriend, or would like one.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'as un copain", 't célib?', 'tu sortirais avec moi', 'tu kiffes les plus vieux'],
  passes: ['ma soeur a un copain', "t'as un ami dans le jeu sims", 'tu sors le chien ?'],
};
