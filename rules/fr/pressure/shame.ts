import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(fais pas|arrete de faire|fait pas) (ta|ton|le|la) ..1 (gamine|gamin|bebe|timide|relou|difficile|peureuse|peureux|coincee|prude|mijauree|sainte|star)',
    '(sois|soit) pas ..1 (bebe|gamine|gamin|coincee|coince|relou|chiante|chiant|lache|peureuse|comme ca|mechante|nulle)',
    '(tu es|te es) (qu|que|juste|rien qu|vraiment)? ..1 (une|un) ..1 (gamine|gamin|bebe|lache|trouillarde|trouillard|peureuse|poule mouillee|mytho|allumeuse|coincee)',
    '(tu me) (decois|saoules|soules|fais de la peine|blesses|rends triste|degoutes|fais du mal) ..3',
    '(tu) (flippes|as peur|stresses) ..1 (de quoi|pour rien|$?)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(jump|jumpscare|manege|attraction|araignee|film|plonge|match|controle|piqure) ..6',
    '..6 (jumpscare|manege|attraction|araignee|dans le film|dans le eau|penalty|au match|controle|vaccin|piqure)',
    '(fais pas) ..2 (au match|en cours)',
  ],
  confidence: 'strong',
  means: 'Shames the child for having said no to something.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['fais pas ta gamine', 'sois pas coincée', 'tu me déçois là'],
  passes: ["fais pas ton bébé c'est qu'un manège", 'sois pas relou au match', "t'es qu'un noob dans ce jeu"],
};
