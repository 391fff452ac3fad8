import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(moi aussi|pareil|meme) ..1 (je ai|je ai|age|#Age) ..2',
    '(je ai|je ai) ..1 #Age ..1 (aussi|comme toi|pareil|moi aussi)',
    '(je suis) ..1 (une fille|un garcon|une meuf|un ado|une ado|en 4e|en 3e|en 5e|au college|au lycee) ..2 (aussi|comme toi|te inquiete|tkt|$)',
    '(je suis) ..1 (juste|que|qu) ..1 (un|une) (ado|gamin|gamine|jeune|enfant|collegien|lyceenne|collegienne)',
  ],
  unless: [
    '(points|kills|pages|pv|wins|sur 20|de moyenne|vies|exos|abonnes) ..3',
    '..3 (points|kills|pages|pv|wins|sur 20|de moyenne|vies|exos|abonnes|euro|minute)',
  ],
  confidence: 'fair',
  means: "Says to be of the child's age or a child as well.",
} satisfies Rule;

export const examples: Examples = {
  flags: ["moi aussi j'ai 13 ans", "je suis une fille t'inquiète", "j'ai 14 aussi"],
  passes: ["moi aussi j'ai 13 points", 'je suis un ange dans le jeu', "j'ai 12 aussi de moyenne"],
};
