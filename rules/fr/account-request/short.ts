import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '^ (ton|tes) (code|mot de passe|identifiant|identifiants) (snap|insta|roblox|discord|tiktok|fortnite|whatsapp|mail|facebook|vite|la|maintenant|$)',
    '(installe|telecharge|active|mets|accepte) ..4 (que je|pour que je|comme ca je) ..1 (voir|voie|sache|suive|suivre|sais|trouve) ..2 (ou tu|ce que tu|tout ce que|tes|qui te)',
    '(passe|donne|file|montre) (moi)? ..1 (ton) telephone ..4 (regarde|check|voir|lis|fouille|verifie|code)',
    '(donne|envoie|dis|file) (moi)? ..1 (ton|le|la) ..1 (code|schema) ..1 (de)? ..1 (telephone|deverrouillage|ecran|snap|compte)',
    '(dois|faut que tu|tu peux) ..1 (me)? (donne|envoie|dis|lis) ..2 (code|mot de passe|identifiants|pin) ..4 (carte|compte|snap|insta|telephone|recois)',
  ],
  unless: [
    ...recit,
    '(code) ..1 (postal|promo|porte|immeuble|wifi|kahoot|couleur|barre|de la route|classe|casier) ..3',
    '(prof|mere|pere|horaire|bus) ..5',
    '..8 (horaires|bus|wifi|promo|kahoot|la porte|livreur|livraison|meteo|classe|casier|cantine|heure que il est)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants a code at once, the phone to read, or an app that shows where the child is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ton code snap vite',
    'installe cette appli pour que je voie où tu es',
    'passe ton tel je regarde tes messages',
  ],
  passes: [
    'ton code postal pour la livraison',
    "installe l'appli pour que je voie les horaires du bus",
    "passe ton tel l'heure stp, je regarde l'heure qu'il est",
  ],
};
