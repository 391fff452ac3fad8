import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#SecrecyPair ..6 #SecrecyWatcher ..6 #SecrecyConceal',
    '#SecrecyPair ..6 #SecrecyConceal ..6 #SecrecyWatcher',
    '#SecrecyWatcher ..6 #SecrecyPair ..6 #SecrecyConceal',
    '#SecrecyWatcher ..6 #SecrecyConceal ..6 #SecrecyPair',
    '#SecrecyConceal ..6 #SecrecyPair ..6 #SecrecyWatcher',
    '#SecrecyConceal ..6 #SecrecyWatcher ..6 #SecrecyPair',
  ],
  unless: ['#SecrecyHarmless ..8 #SecrecyBond'],
  confidence: 'certain',
  bright: true,
  means: 'Wants somebody around the child kept in the dark about the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['our talks are private, ur mum stays out', 'ur dad has no idea about us', 'we chat and ur mum has no idea'],
  passes: ['ur mum has no idea about the party', 'hide behind the wall we see them', 'my sister is nosy'],
};
