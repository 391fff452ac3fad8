import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (vais|va|vas|peux)? (te|vous) (dox|swat|ddos|hacke|pirate|leak)',
    '(je|on) (vais|va|vas|peux)? ..1 (hacke|pirate|fais ban|faire ban|fous en le air|fais sauter) ..1 (ton|ta|tes|votre) (compte|insta|snap|telephone|adresse|pc|ordi|discord)',
    '(je|on) (vais|va|vas|peux)? (fous|mets|balance|leak|poste|publie) ..1 (ton|ta|tes|votre) ..1 (adresse|numero|info|infos|nom|face|tete|ip) ..3',
    '(je|on) (envoie|vais envoyer|appelle) (des mecs|des gars|la police|les flics|quelquun) (chez toi|a ton adresse|devant chez toi)',
    '(je|on) (vais|va|vas) (te)? (signale|faire ban) ..6 si tu (fais pas|obeis pas|reponds pas|refuse|me)',
  ],
  unless: [
    ...recit,
    '(je|on) (vais|va) te (leak|spoil) (le|la|les|rien) ..4',
    '(tour|piece|reine|pion|base|village|ferme) ..4',
    'mets (ton|ta) (adresse|nom|numero) ..2 (sur|dans) ..2 (formulaire|liste|enveloppe|fiche|copie|cahier)',
    '(leak|fuite) ..2 (rien|episode|ep|map|saison|skin)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to hack, report, expose or send somebody after the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['on te dox', 'jvais hacker ton compte', 'on leak tes infos et ta face', 'jfous ton adresse partout'],
  passes: [
    'on leak rien le prochain ep',
    "on s'est fait hacker notre base",
    'je mets ton nom sur la liste',
    'signale le bot il va se faire ban',
  ],
};
