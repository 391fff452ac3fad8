import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(je suis|chui|je reste) ..2 seul ..1 (chez moi|a la maison|ce soir|a maison|dans ma chambre|$|la|jusqu|pour)',
    '(mes parent|ma mere|mon pere) ..1 (est|sont|dort|dors|travaille|bosse|bossent) ..1 (pas la|sorti|sortis|sortie|au travail|au taf|en voyage|partis|parti|partie|tard|dorment|deja|jusqu|la nuit)',
    '(y a|il y a) personne (chez moi|a la maison|$)',
    '(mes parent|ma mere) ..1 (savent|sais|sait) pas ..5',
  ],
  unless: [...jeu, '..5 (contre|en duo|au kiosque|pour le expose|en defense|memes|blague)'],
  confidence: 'strong',
  speaker: 'self',
  slot: 'alone',
  means: 'The child tells that they are alone or who is away.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['je suis seule chez moi', 'mes parents sont pas là', 'ya personne chez moi'],
  passes: ['je suis seul dans le lobby', 'ma mère est pas là de bonne humeur, à la game', 'je suis seul contre trois'],
};
