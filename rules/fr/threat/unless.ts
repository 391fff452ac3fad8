import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (vais|va|vas)? tout (raconte|dis|dirai|balance|montre|revele|avoue) ..3 (si|sinon|sauf)',
    'si tu ..4 pas ..3 (je|on) (vais|va|vas)? tout (raconte|dis|dirai|balance|montre|revele)',
    '(paye|envoie|verse|donne|obeis|fais le|viens) ..4 (ou|sinon) (ta|ton|tes) ..1 (vie|reputation|photo|video|famille|mere|pere|parent|nude|ecole|college|lycee|secret) ..3',
    '(je|on) (vais|va|vas|peux) (contacte|appelle|previens|ecris) ..2 (ton|ta|tes) ..1 (#Ecole|#Adulte|club) ..3 (montre|envoie|balance|dis|raconte|tout)',
    '(je|on) (ai|a) ..2 (capture|screen|copie|enregistrement|video|photo) ..3 (ta|tes|ton|toi) ..6 (facebook|insta|contact|proche|abonne|famille|liste|lien)',
    '(je ai|on a) (ta|ton|tes) ..1 (photo|video|nude|conv) ..2 et ..4 (liste|contact|ami|abonne|mere|adresse|ecole|college|lycee|facebook|insta)',
    '(je|on) (vais|va|vas)? (dis|dirai|raconte|montre|balance) ..1 (a|au) ..3 #Proche ..2 (ce que tu|tes secret|ton secret|qui tu es)',
    '(je|on) (vais|va|vas|peux) (envoie|montre|passe|transfere) ..1 (les|tes|nos|la|ta) ..1 (screen|capture|conv|message|video|photo|nude) ..1 (a|au|chez) (ta|ton|tes|tout) ..2 #Proche',
    '(refuse|bloque|ignore|desobeis) ..4 (et|ou) ..2 #Proche ..1 (recois|voir|verra|sais|saura|apprends) ..4',
    'si tu parle ..5 (ban|prison|probleme|police|fini|finis|mal|tu verras)',
    '(code|codes|pin) ..3 (carte prepayee|carte cadeau|coupon|neosurf|transcash|pcs|recharge|paysafecard|carte steam|carte google)',
  ],
  unless: [
    ...jeu,
    ...recit,
    ...fete,
    'si tu (veux|viens|es sage|gagnes|me invites) $',
    '(heros|fier|fiere|bravo|super|genial|gentil|incroyable|trop fort) ..9',
    '..9 (heros|fier|fiere|bravo|super|genial|gentil|incroyable|trop fort|pour le club|pour moi|pour nous)',
    '(certificat|absence|malade|bulletin|danse|musique|exo|devoir|colis|livreur|spectacle|stage|voyage|dossier|inscription|bourse) ..9',
    '..9 (certificat|absence|malade|bulletin|danse|musique|erreur|devoir|colis|livreur|spectacle|stage|voyage|dossier|inscription|promo|mamie|noel|anniv|offert)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Announces telling or showing unless the child pays, comes or obeys.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'je vais tout raconter si tu ne viens pas',
    "envoie l'argent maintenant ou ta réputation est détruite",
    'je vais contacter ton école et leur montrer',
    'jai ta video et la liste de tes potes',
  ],
  passes: [
    'je vais tout raconter à la fête',
    'jai ta video de danse et la liste des musiques',
    'je vais contacter ton école pour le certificat',
  ],
};
