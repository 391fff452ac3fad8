import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(allez|aller|allé) ..2 (juste|rien qu|une|un|dis oui|fais pas|fais le|sois|se il te plait|envoie|montre|pour moi|vas y)',
    '(juste|rien que) (une|un|1) ..1 (fois|seule|petite|petit|photo|seconde) ..1 (promis|$|et|je|pour)',
    '(tout le monde|toutes les filles|tous les gars|les autres) (le|la|les|en)? ..1 (fais|fait|font|envoie|envoient) ..2',
    '(c est|y a) (pas|rien de|rien) ..1 (grave|mal|mechant|la mort|bizarre|sorcier) ..3 (entre nous|je|te inquiete|juste|fais|si)',
    '(personne) ..1 (le)? (saura|verra|sais|va savoir|va le savoir)',
    '(fais moi|fais nous|faites moi|aie) confiance',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(allez) ..1 (les bleus|om|paris|psg|standard|canadiens|une derniere game|encore une partie|une derniere|on y va) ..3',
    '..5 (partie|game|exo|page|bouchee|episode|chanson|tour|minute|bonbon|match|manche|seconde)',
    '(prof|exo|cours|controle) ..4',
  ],
  confidence: 'strong',
  means: 'Nags the child or plays down what was asked of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['allez juste une', 'tout le monde le fait', 'fais moi confiance', 'allez fais le pour moi'],
  passes: ['allez une dernière game', "tout le monde fait l'exo 4", "c'est pas grave pour le match"],
};
