import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(photo|video|selfie|snap|cam|montre|filme|voir|envoie|cliche|appel|appelle) ..5 (en|de|dans|avec|sur) ..1 (ton|ta|tes|un|une|votre|tes jolies)? #Tenue',
    '(voir|montre) ..1 (ton|ta|tes) ..1 #Tenue',
    '(photo|video|selfie|snap|cliche|filme|montre) ..6 sans (ton|ta|tes|un)? #Habit',
    '(photo|video|selfie|snap|cliche) ..3 (de|sur|ou on voit) ..2 (ton|ta|tes|votre) ..1 (corps|ventre|jambe|torse|poitrine|fesse|dos|silhouette|abdos|buste|cuisses)',
    '(photo|video|selfie|snap) ..3 (en pied|en entier|du corps entier|corps entier|au complet|tout entier|des pieds a la tete|plein pied|de plain pied)',
    '(photo|video|selfie|snap) ..2 (sexy|coquine|osee|chaude|hot|mignonne de toi|nu|nue|intime|deshabille|deshabillee|privee)',
    '(envoie|fais|donne|balance|montre) ..3 (nude|nudes)',
    '(tu|te) (mets|montre|montres) ..2 (en|sans) ..1 #Tenue',
  ],
  unless: [
    ...recit,
    '(taille|etiquette|vends|vendez|acheter|vinted|magasin|prix|solde|couleur) ..8',
    '..8 (taille|etiquette|vends|vendez|vinted|magasin|prix|solde|que tu as achete)',
    ...jeu,
    'photo ..3 (tableau|page|exo|base|maison|chien|chat) ..4',
    '(soiree|journee|party) pyjama ..4',
    '(au|le|du) complet de ..4',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: "Asks for a picture of the child's body or in little clothing.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['envoie moi une photo en maillot', 'photo de ton corps', 'une photo sans ton pull', 'photo de toi en entier'],
  passes: [
    'photo du maillot que tu vends',
    'une photo du tableau au complet',
    'soirée pyjama chez lou',
    "j'ai mis mon pyjama",
  ],
};
