import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tes|ton|ta) ..1 (ami|amis|copine|meilleur ami|mec|meuf|bestie|bande) ..1 (sont|est|c est) ..2 (faux|fausse|fausses|hypocrite|hypocrites|jaloux|jalouse|nul|nuls|gamins|gamines|immatures|des faux|pas des vrais|pas une vraie|pas un vrai|des traitres)',
    '(parle|traine|reponds|sors) (lui|leur|pas|plus) ..1 (plus|a|avec) (lui|elle|eux|de autres|tes ami|ton ex|cette fille|ce mec|ce gars|$)',
    '(bloque|supprime|unfollow|vire) (le|la|les|tous)? ..1 (tes ami|tous les mecs|tes copines|pour moi|tes contact|ton ex|ce mec|ce gars|tous)',
    '(c est qui) (ce|le|cette) (mec|gars|garcon|fille|type) ..4 (parle|like|commente|photo|follow|avec toi)',
    '(tu parle|tu discutes) ..1 (a|avec) (de autres|quelquun de autre|qui de autre|qui)',
    '(choisis|c est) ..1 (c est)? ..1 (moi ou|eux ou|elle ou|lui ou) (eux|elle|lui|moi|tes)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(arnaque|bot|spam|relou|insulte|harcele|harceleur|pub) ..6',
    '..6 (arnaque|bot|spam|relou|insulte|harcele|harceleur|pub|en cours|il est bizarre)',
  ],
  confidence: 'strong',
  means: "Runs down the child's friends or wants them dropped.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tes potes sont faux',
    'parle plus à lui',
    'bloque tous les mecs pour moi',
    "c'est qui ce mec qui like ta photo",
  ],
  passes: ["bloque le c'est un bot", 'tes potes sont trop drôles', 'parle plus fort'],
};
