import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(envoie|donne|file|dis|passe|texte|balance|copie|transfere|lis) (moi|me)? (le|la|les)? ..1 (code|chiffres|numero|message|lien) ..2 (que)? ..1 (tu|vous)? ..1 (viens|vas|as|va|avez|venez) ..3 recois',
    '(recevoir|recois|recu|arrive) ..3 (un|le|1) (code|message|lien|sms) ..3 (envoie|donne|dis|file|texte|transfere|passe) (le|moi|la)',
    '(envoie|donne|file|dis|passe) (moi|me)? ..1 (le)? code ..2 (verification|par message|par mail|reçu|recu|a 6 chiffres|six chiffres|confirmation|securite|insta|whatsapp|snap|google)',
    '(envoie|donne|file|dis|passe) (moi|me)? ..1 (acces) ..1 (a|de) ..1 compte',
  ],
  unless: [
    ...recit,
    '(kahoot|wifi|createur|boutique|promo|classroom|porte|colis|casier|cadenas|livraison|vinted|mondial relay) ..8',
    '..8 (kahoot|wifi|createur|boutique|promo|classroom|porte|colis|casier|cadenas|livraison|relay|marche pas|rien recu)',
    '(tu as|tu as pas|je ai|je ai|as tu) recois ..6',
    '(serveur|lobby|room|base|donjon) ..4',
    '..6 (serveur|lobby|room|donjon)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks for a code that the child has been or will be sent, which opens an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'envoie-moi le code que tu viens de recevoir',
    'tu vas recevoir un code envoie le moi',
    'donne le code de vérification',
  ],
  passes: ['tu as reçu le code du kahoot ?', 'le code de vérification marche pas', 'envoie moi le code de la porte'],
};
