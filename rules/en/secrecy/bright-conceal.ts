import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#SecrecyBond ..6 #SecrecyWatcher ..6 #SecrecyConceal',
    '#SecrecyBond ..6 #SecrecyConceal ..6 #SecrecyWatcher',
    '#SecrecyWatcher ..6 #SecrecyBond ..6 #SecrecyConceal',
    '#SecrecyWatcher ..6 #SecrecyConceal ..6 #SecrecyBond',
    '#SecrecyConceal ..6 #SecrecyBond ..6 #SecrecyWatcher',
    '#SecrecyConceal ..6 #SecrecyWatcher ..6 #SecrecyBond',
    '#SecrecyConceal ..4 #SecrecyBond ..4 (#SecrecyThem)',
    '#SecrecyThem ..3 #SecrecyConceal ..4 #SecrecyBond',
    '#SecrecyWatcher ..3 #SecrecyConceal ..2 (about|from|of)? (us|me) ..1 $',
    '#SecrecyBond ..4 #SecrecyConceal ..4 (okay|yeah|right|promise|got it|understand|understood|deal)',
  ],
  unless: [
    '#SecrecyHarmless ..9 #SecrecyThem',
    '#SecrecyThem ..9 #SecrecyHarmless',
    '#SecrecyHarmless ..8 #SecrecyBond',
    '#SecrecyBond ..8 #SecrecyHarmless',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants somebody around the child kept in the dark about the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['our talks are private, ur mum stays out', 'ur dad has no idea about us', 'i text u behind ur mums back'],
  passes: ['ur mum has no idea about the party', 'hide behind the wall we see them', 'my sister is nosy'],
};
