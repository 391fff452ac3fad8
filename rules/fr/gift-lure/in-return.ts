import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu me donne|tu me donnes|je gagne|je ai|je recois) quoi en echange',
    '(en echange) ..2 (tu|de|d|il|je veux|une)',
    '(#Argent|#JeuArgent|cadeau|iphone) ..2 (si tu|si vous|a condition|contre|en echange|et en echange) ..4',
    '(je te|je vous) (offre|donne|file|paye|achete|envoie) ..5 (si tu|si vous|a condition) ..4',
    '(carte cadeau|carte psn|carte steam) ..2 (si tu|contre|pour)',
    '(juste|seulement) un (petit)? service ..3',
  ],
  unless: [
    ...recit,
    ...jeu,
    '(aide|aides|portes|gagne|gagnes|finis|fais mes|prete|exo|devoir|ranges|rang|vaisselle|match|velo|annonce) ..6',
    '..7 (me aides|exo|devoir|devoirs|vaisselle|match|velo|annonce|tondre|promener|le chien|la chambre|un but)',
    '(trade|troc|carte pokemon|epee|diamants contre) ..4',
    'si tu (veux|viens|gagnes|perds|as faim) ..3',
  ],
  confidence: 'certain',
  means: 'Offers something for something that the child should do.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu me donnes quoi en échange', "carte cadeau si tu m'envoies", 'je te paye si tu fais ce que je veux'],
  passes: [
    'je te donne 5 euros si tu fais mes devoirs',
    "je t'offre un kebab si tu veux",
    'mon épée contre ton arc en échange',
  ],
};
