import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(mon|voici mon|voila mon|tiens mon) (#Platform|numero|06|07) ..1 (c est|#Handle|#Phone)',
    '(ajoute|add|ecris) ..3 (#Handle|#Phone)',
    '(mon) (pseudo|blaze) ..2 (sur|c est) ..2 #Platform',
    '#Platform ..2 (#Handle|#Phone)',
  ],
  unless: [...recit, ...jeu],
  confidence: 'fair',
  means: 'Gives their own account or number so that the child writes there.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["mon snap c'est lolo_75", 'ajoute moi @lolo_75', 'voilà mon num 06 12 34 56 78'],
  passes: ['mon insta bug', 'mon téléphone est cassé', 'le compte insta du club'],
};
