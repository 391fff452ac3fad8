import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'who (do|does|all)? (you|you all|your sister) (live|living|stay|staying) (with|there)',
    '(do|are)? you (live|living) (with|just with|only with) (your|both|a|just|mum|dad|parents)',
    '(is it)? just (you and|your|you with) (your)? (mum|mom|dad|nan|gran) (at home|then|or|there|at yours|in the house|$)',
    'got (any|a)? (older|big|bigger|younger|little|baby)? (brothers|sisters|siblings|brother|sister)',
    '(do|does) (your)? (#Adult) work',
    '(have|do|did)? you (got|have|get)? (any|a)? (brothers|sisters|siblings|brother or sister|brothers and sisters|big brother|older brother|older brothers|older siblings|older sister|brother or a sister) (or|at home|living|there|and|$)',
    '(what|where) (do|does|is) your (#Adult) (do|work|working|for a living|job|work as)',
    '(is|does) your (dad|mum|mom|father|mother) (around|still around|live with you|in the picture|live there|live with|in your life)',
    '(who) (lives|sleeps|stays) (at yours|in your house|with you|at your house|there with you)',
    'how many (people|of you|are) (live|living|in|there)? (at|in|with) (your|yours|you) (house|home)?',
    '(does|do) (your)? (#Adult|they) (read|work|smoke|drink|care) (in your house|late|nights|much)',
    'tell me about your (family|mum|dad|parents|home|house|life at home|brother|sister)',
  ],
  confidence: 'fair',
  slot: 'household',
  means: 'Asks who lives with the child and what the family does. It tells who protects the child, and when.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'who do u live with',
    'do u live with both ur parents',
    'do they read in your house?',
    'u got any brothers or sisters',
    'what do ur parents do',
    'is ur dad around',
  ],
  passes: [
    'Do you live with many cats?',
    'my brother lives with my dad',
    "what does your dad's car sound like",
    'who lives in a pineapple under the sea',
    'mum do we have any brothers paint',
    'my sister and i live with nan',
  ],
  overflags: ['have you got any siblings, i have a twin'],
};
