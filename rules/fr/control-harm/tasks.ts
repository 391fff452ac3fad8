import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(prochaine|nouvelle|premiere|derniere) (tache|epreuve|mission|punition) ..4 (tu|te|filme|envoie|preuve|pour toi)',
    '(prouve|prouve moi|prouve nous) ..3 (loyaute|loyal|fidele|fidelite|que tu me appartiens|que tu es a moi|que tu merites|que tu es des notres)',
    '(tu as|te as) pas le droit (de|d) ..2 (parle|sortir|sors|reponds|deconnecte|bloque|dormir|manger|voir|quitte)',
    'je te (interdis|defends) de ..3',
    '(tu parle|parle) plus (a|avec) ..3 (sinon|c est un ordre|ok|compris)',
    '(tu seras|tu vas etre) (punie|punis) ..3',
    '(tu quittes|tu pars|si tu quittes|si tu pars) ..4 (on|je) ..1 (leak|dox|balance|te retrouve|affiche) !rien',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(reacteur|cable|cables|exo|devoir|prof|parent|mere|pere|regle|arbitre|cours|tache a) ..8',
    '..8 (reacteur|cables|exo|devoir|prof|pendant le cours|examen|a la piscine|dans le couloir|hors jeu)',
  ],
  confidence: 'strong',
  means: 'Sets tasks, tests of loyalty or punishments, and wants a proof.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'prochaine tâche tu te filmes',
    'prouve nous ta loyauté',
    "t'as pas le droit de parler à d'autres",
    "je t'interdis de sortir",
  ],
  passes: [
    'prochaine tâche tu répares le réacteur',
    "t'as pas le droit de parler pendant l'examen",
    'tu seras puni par ta mère si tu rentres tard prof',
  ],
};
