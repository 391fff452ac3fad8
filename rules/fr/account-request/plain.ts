import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(communique|transmets|envoie|donne|file|passe|dis|refile) (moi|me)? ..1 (ton|ta|tes|votre) ..1 (identifiant|identifiants|mot de passe|code|codes|acces|token|cle de securite)',
    '^ (donne|file|passe|envoie|dis) (ton|le)? (code|mot de passe) (snap|insta|roblox|discord|tiktok|fortnite|whatsapp|mail|facebook|$)',
    'prete (moi)? (ton|ta|tes) (#Platform|compte|profil)',
    '(donne|dis|envoie|lis|dicte|file|passe) ..3 code ..2 (affiche|arrive|recois|ecran|message|qui)',
    'desactive ..2 (double authentification|double auth|a2f|2fa|verification en deux|double verification)',
    '(mets|active|partage|laisse|allume) ..1 (ta|ton|la) (position|localisation) ..2 (live|direct|heures|jour|nuit|permanence|toujours)',
    '(numero) ..1 (de)? ..1 (carte|cb|compte) ..3 (ta mere|ton pere|tes parent|de ton|de ta|celle de) ..4',
    '(besoin|il me faut) ..2 (ton|ta|tes) ..1 (numero de carte|mot de passe|identifiant|identifiants|code|compte|rib)',
  ],
  unless: [
    ...recit,
    '(jamais|personne|pas|oublie|change|choisis) ..3 (donne|dis|partage|mot de passe|code) ..6',
    '..9 (wifi|kahoot|promo|createur|netflix|pronote|porte|cadenas|scratch|python|interphone|a personne|marche pas|cantine|devoir|devoirs|immeuble|exo|projet|route|photocopieuse|alarme|casier)',
    '(wifi|kahoot|promo|createur|netflix|pronote|porte|cadenas|scratch|python|prof|casier) ..7',
    '(ton|ta) (pere|mere) a besoin ..9',
    '(serveur|lobby|room|base|donjon) ..4',
    '..6 (serveur|lobby|room|donjon)',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks in few words for a code, a login or where the child is.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['donne code snap', 'communique-moi tes identifiants', 'prete moi ton insta', 'donne-moi ton code'],
  passes: [
    'active la double authentification et ne donne le code à personne',
    'donne le code de la porte',
    'ton père a besoin de son numéro de carte pour la cantine',
  ],
};
