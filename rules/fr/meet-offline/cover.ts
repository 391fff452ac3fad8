import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(dis|dirai|raconte|invente|reponds|faut dire|fais croire) ..5 (que)? (tu vas|tu es|tu dors|tu restes|tu rentres|tu bosses|tu revise|tu sors) ..2 (chez (une|un|ta|ton|des)|a la bibli|a la bibliotheque|au cdi|en etude|en retenue|au sport|au foot|a le entrainement|a la danse|faire un devoir|reviser)',
    '(dis|raconte|invente|fais croire) ..2 (a|aux) ..1 (ta|ton|tes|votre) #Adulte (que)? (tu|vous) (vas|es|dors|restes|sors|as) ..6',
    '(invente|trouve) (un|une) (excuse|mensonge|pretexte|alibi) ..4',
  ],
  unless: [
    ...jeu,
    ...fete,
    ...recit,
    '(excuse|pretexte) ..3 (pour le|pour la|prof|devoir|retard|sport)',
    '(merci|bravo|appelle|gagne|malade|bien rentre|bien arrive|finis|faim|cantine) ..4',
    '..8 (merci|appelle|gagne|malade|bien rentre|bien arrive|finis|faim|cantine|avec moi et ma mere|ma mere|mes parent)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Gives the child a cover story for where they go.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["dis que t'es chez une copine", 'dis à ta mère que tu vas à la bibli', 'invente une excuse et viens'],
  passes: [
    "dis à ta mère que t'es bien rentré",
    "elle a dit qu'elle était chez une copine",
    'invente une excuse pour le prof',
  ],
};
