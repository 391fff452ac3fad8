import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(donne|file|passe|envoie|dis|balance|prete|partage|montre|il me faut|texte|echange|laisse|tape) (moi|me|nous)? ..2 (#Ton|tes|le|ton|un) ..1 (mot de passe|identifiant|identifiants|login|acces|mdps|code) (de|du|a|insta|snap|snapchat|instagram|discord|roblox|fortnite|epic|steam|facebook|tiktok|google|mail|apple|et|pour|que|je|comme|si|maintenant|la|$)',
    '(donne|file|passe|envoie|dis|balance|prete|partage) (moi|me|nous)? ..1 (#Ton) ..1 (mot de passe|code|compte|login|identifiant|identifiants)',
    '(c est quoi|quel est|je peux avoir|je veux|je ai besoin de) ..1 (ton|ta|tes|votre) ..1 (mot de passe|code|identifiant|login|pin)',
    '(me|m) (donne|file|passe|envoie|dis|prete) ..1 (ton|tes|votre) ..1 (mot de passe|code|compte|login)',
    '(echange|echanger) ..2 (nos|les) (mot de passe|code|compte)',
    '(connecte|connecter) ..1 (sur|a|avec) (ton|votre) compte ..3 (pour|et|je|mot de passe)?',
    '(file|prete|donne) ..1 (ton) (telephone|compte|pc) ..3 (je|me|connecte)',
  ],
  unless: [
    ...recit,
    '(jamais|personne|pas|oublie|change|changer|choisis|perdu|nouveau|reset) ..3 (donne|dis|partage|mot de passe|code) ..6',
    '(code|mot de passe|compte) ..1 (de|du|de la|des|pour la|pour le) (wifi|kahoot|classe|classroom|room|salle|partie|promo|porte|immeuble|portail|casier|netflix|createur|cadenas|serveur|lobby|quiz|teams|zoom|imprimante|la route|cesar|parrainage|reduction|ami|exo|projet|python|scratch|pronote|groupe|jeu)',
    '(wifi|kahoot|promo|createur|netflix|parrainage|uber|route|porte|cadenas|scratch|python) ..6',
    '..5 (wifi|kahoot|promo|createur|netflix|parrainage|route|porte|cadenas|scratch|python|pronote|interphone)',
    '(je peux|je arrive|je) pas ..3 connecte ..6',
    '..6 (a personne|pas meme a moi)',
    '(prof|mere|pere|parent) ..6',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks for a password, a code or the use of an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pass moi ton mdp snap',
    "c'est quoi ton mot de passe",
    'donne tes codes snap',
    'prête moi ton compte fortnite',
  ],
  passes: [
    "c'est quoi le mot de passe du wifi",
    'donne jamais ton mot de passe',
    'donne tes codes promo',
    'le mdp de la room c chaussette12',
  ],
};
