import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (vais|va|vas)? ..1 (gache|detruis|pourris|ruine|brise|fous en le air|foutre en le air|bousille|niquer|nique|fume) (ta|ton|votre|la|te la) (vie|reputation|avenir|nom|famille|scolarite|couple|annee)',
    '(ta|ton|votre) (vie|reputation|avenir) (est|sera|va etre)? ..1 (finis|foutu|foutue|detruis|ruine|gache|mort|morte|terminee)',
    'tu (vas|va) (le)? (regretter|payer cher|te en mordre) ..2 (si|car|toute ta vie|crois|tu)',
    '(prepare toi|attends toi) a ..3 (honte|pleurer|perdre) ..4',
    'tu vas (voir|comprendre) (ce qui|ce que) ..1 (va|vais|te) ..2 (arrive|faire|te)',
  ],
  unless: [
    ...jeu,
    ...recit,
    'tu vas le regretter si tu (viens pas|goutes|manges|regardes|rates) ..4',
    '..8 (goal|match|film|serie|pizza|entrainement|echauffement|cinema|party|fete|anniversaire|concert|soiree|repas|spectacle|manege)',
  ],
  confidence: 'certain',
  bright: true,
  means: "Says that the child's life, name or family will be ruined.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'je vais détruire ta réputation',
    'jvais te pourrir la vie et gacher ta vie',
    'ta vie est finie',
    'tu vas le regretter si tu parles',
  ],
  passes: [
    'tu vas regretter si tu rates le film',
    'on va détruire ta base',
    'il a gâché ta vie dans la série',
    'ta vie est à 2 coeurs dans minecraft',
  ],
};
