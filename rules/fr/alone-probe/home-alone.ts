import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu es|vous etes|etes vous|es tu|tu es tu|tu te retrouve|tu restes|tu es vraiment|tu es encore) (la|chez toi|toujours|tout)? (tout)? seul',
    '^ (tout)? seul (chez toi|a la maison|dans ta chambre|ce soir|la|$?)',
    'seul (chez toi|a maison|a la maison|dans ta chambre|a le appart|ce soir|cette nuit) $?',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(pas|plus|jamais|sens|sentir) ..1 seul',
    '(tu es|vous etes|es tu) (pas|le|la|les|mon|ma) ..1 seul',
    'seul ..1 (a|en|pour|sur|au|contre|qui|dans|avec) ..1 (gerer|faire|defense|attaque|projet|expose|photo|table|duo|partie|avoir|pas|aimer|penser|etre|reviser|stand|kiosque|monde|groupe|rang|equipe|lobby|le lobby)',
    'seul ..4 (projet|binome|kiosque|stand|defense|reviser|table|expose)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the child is alone at the moment.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['t seul ché toi la?', 'êtes-vous seule à la maison ?', 'es tu toute seule à maison?', 't toute seule?'],
  passes: ['t seul sur la game?', "t'es pas seule on est là", 'tu es seule pour le projet ?', 'je suis toute seule'],
};
