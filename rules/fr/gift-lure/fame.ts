import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) ..1 (te|vous) (rends|rendre|rendrai|fais|ferai) ..1 (connue|connu|celebre|riche|star|percer)',
    '(je|on) ..1 peux ..1 te faire ..1 (percer|entrer|passer|jouer|poser|signer) ..3',
    '(tu pourrais|tu devrais|tu peux) ..1 (etre|devenir|faire) ..1 (mannequin|modele|star|influenceuse|influenceur|pro|actrice|acteur)',
    '(je cherche|on cherche|je recrute|on recrute) ..2 (des)? ..1 (mannequin|modele|fille|garcon|figurant|visage|talents|testeurs) ..4',
  ],
  unless: [...jeu, ...recit, '(prof|parent|mere|club|mairie) ..5'],
  confidence: 'strong',
  means: 'Promises fame, a job as model or a place in a team.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['je te rends connue', 'tu pourrais être mannequin', 'on cherche des filles pour un shooting'],
  passes: ['tu pourrais être prof', 'le club cherche un gardien', 'tu peux être le boss dans le jeu'],
};
