import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';

export default {
  match: [
    '(pas maintenant|pas la|plus tard|une autre fois|peut etre|pas ce soir|on verra|je verrai) $',
    '^ (je sais pas|bof|hmm|mouai|mouais|non|jpense pas) $',
    '(ma mere|mon pere|mes parent) (est la|veut pas|veux pas|arrive|sont la|veulent pas|va me tuer|me a dit non)',
    '(je dois|faut que j|je) ..1 (y aller|aller|dormir|partir|manger|faire mes devoirs|couper)',
    '(ca) (me)? (gene|met mal a le aise|derange|saoule|fait bizarre|fait peur)',
    '(c est) ..1 (bizarre|chelou|genant|creepy|glauque) ..2',
  ],
  unless: [...jeu, '(glitch|bug|film|serie|prof|exo) ..4', '..4 (le glitch|bug|film|serie|prof|exo|ce boss)'],
  confidence: 'fair',
  means: 'The child puts it off or finds an excuse.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['pas maintenant', 'ça me gêne', "c'est chelou"],
  passes: ["c'est chelou ce bug", 'le prof est bizarre', 'plus tard dans la série il meurt'],
};
