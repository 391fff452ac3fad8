import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(ton|votre) ..1 (vrai|reel|propre) (prenom|nom|blaze)',
    '(tu|vous) (t|te|vous)? appelle(s)? comment (en vrai|de ton vrai|pour de vrai|$?)',
    '(c est quoi|quel est) ..1 (ton|votre) (prenom|nom|nom de famille|blaze)',
    'comment (tu|vous) (t|te|vous)? appelle ..1 (en vrai|$?)',
    '(nom de famille) $?',
  ],
  unless: [...jeu, '(chien|chat|prof|perso|serveur|boss) ..3', '..3 (ton chien|ton chat|le prof|ton perso|in game)'],
  confidence: 'fair',
  slot: 'name',
  means: 'Asks for the real name of the child behind the account.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ton vrai prénom ?', "c'est quoi ton nom de famille", "tu t'appelles comment en vrai"],
  passes: ["il s'appelle comment ton chien", "c'est quoi le nom de ton perso", "le prof s'appelle comment"],
};
