import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(just|only) for (you and me|us two|me and you|the two of us|us)',
    'private what we',
    '(our|your and my) (own)? business',
    'our (own|private|little|lil|secret|special) ..1 (thing|world|place|spot|bubble|corner|club|game|chat|language)',
    'this is our thing',
    '(just|only) (us|the) two (of us)? (okay|yeah|know|knows|in here|here|$)',
    '(just|only) (you and me|me and you|you n me|us) (know|knows|here|in here|in this|okay|yeah)',
    'for (your|my|our) eyes only',
  ],
  confidence: 'weak',
  means: 'Speaks of a little world of two that others are kept out of; friends say it too.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'this is our thing yeah',
    'our private little world',
    'id rather we kept it just us two',
    'this is just 4 u and me',
    'its private what we talk about',
  ],
  passes: [
    'its our thing in netball to clap',
    'just us two left in the lobby',
    'my own little world in minecraft',
    'only you and me can lift this box',
  ],
};
