import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tu as|vous avez|ta|tas|te as|te avais|avez vous|as tu) quel age',
    'quel age (as tu|avez vous|tu as|vous avez|ta|tu|toi|$)',
    '(ton|votre|c est quoi ton|dis moi ton|donne ton) age (exact|reel|$?|deja)',
    '^ age $?',
    '(tu as|te as|vous avez) combien (de ans|ans|de annees|$?)',
    '^ asv $?',
    'asv',
  ],
  unless: [
    '(ton|ta|son|le|la|ce|un) (chien|chat|frere|soeur|serveur|compte|pc|prof|lapin|arbre|mere|pere|telephone|jeu) ..4',
    'quel age (a|ont|avait|il|elle) ..4',
    '..4 (dans le jeu|ton perso|ton compte|dinosaure)',
  ],
  confidence: 'certain',
  slot: 'age',
  means: 'Asks how old the child is, in one way or another.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'as quel âge", 'ta kel age', 'quel âge avez-vous ?', 'ton âge?'],
  passes: ['quel âge a ton chien', 'il a quel âge ce serveur', 'ton chien a quel âge'],
};
