import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(dis|parle|raconte|montre|repete) ..3 (rien|pas|le|la|en|jamais)? ..1 a personne',
    '(gardes|garde) (le|ca|tout ca|ca bien)? pour toi',
    '(tu|vous) (le)? (dis|dirai|parleras|diras) a personne',
    'en parle (pas|a personne|pas)',
  ],
  unless: [...fete, ...recit, ...jeu, '(je ai|je avais) ..6'],
  confidence: 'fair',
  means: 'Asks the child to tell nobody what is said here.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dis le à personne', 'gardes le pour toi', 'en parle à personne stp'],
  passes: ["j'ai parlé à personne de la journée", "en parle à personne c'est son cadeau", 'garde le gâteau pour toi'],
};
