import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tu as|vous avez|te as|ta) #Age (ou|a) #Age ..2',
    '(tu as|vous avez|te as|ta) (dans les|environ|a peine|meme pas|plus ou moins|quoi|deja) #Age',
    '(tu as|vous avez) #Age ans',
    '^ #Age ou #Age (ans)? $?',
    '(tu fais|tu as le air de avoir|on dirait que tu as|je dirais|je te donne) ..1 #Age',
    '(tu es|vous etes|es tu) (mineur|mineure|majeur|majeure|ado)',
    '(tu as|te as) (plus|moins) (de|d) (#Number|18|16|15|13) ans',
  ],
  unless: [
    '#Age ..1 (sur|points|pages|kills|niveaux|vies|exos|euro|minute|heure|eleves|abonnes|wins) ..2',
    '..4 (au dernier controle|de moyenne|en maths|a le interro|de pv)',
  ],
  confidence: 'strong',
  slot: 'age',
  means: "Guesses at the child's age, to be told it.",
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'as 13 ou 14 ans?", 't mineur?', "t'as genre 12 ans", "t'as l'air d'avoir 12"],
  passes: ["t'as 13 ou 14 points ?", "t'as eu 12 ou 13 au dernier controle", 'le lycée majeur de la ville'],
};
