import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(ajoute|add|rajoute|cherche|ecris|parle|suis|follow|appelle|texte|contacte|rejoins|viens|passe) (moi|me)? ..3 #Platform',
    '(tu as|vous avez|as tu|te as tu|tu utilises) (pas|tu)? (un|le|ton)? ..1 #Platform',
    '(on|nous) ..2 (parle|passe|continue|va|se parle|se rejoins|discute|bouge|switch) ..3 (sur|en|via|par) ..1 #Platform',
    '(c est quoi|donne|file|passe|envoie|balance|dis) (moi|me)? ..1 (ton|tes|votre) #Platform',
    '^ (ton|tes)? #Platform $?',
    '(viens|passe|bouge|go|on va|rdv) ..1 (sur|en) #Platform',
    '(pas ici|ici c est) ..6 #Platform',
  ],
  unless: [
    ...recit,
    ...jeu,
    '(groupe|classe|projet|expose|prof|devoir|bug|panne|story|video sur|vu sur|poste|musique|compte de) ..6',
    '..6 (groupe|classe|projet|expose|prof|devoir|bug|panne|marche pas|tournoi|clan|pour le match)',
  ],
  confidence: 'strong',
  means: 'Wants to go on with the talk in another app.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'as snap?", 'ajoute moi sur disc', 'on passe sur télégram', 'c quoi ton insta'],
  passes: ['insta bug chez toi aussi ?', "t'as whatsapp pour le groupe de classe", "j'ai vu une vidéo sur tiktok"],
};
