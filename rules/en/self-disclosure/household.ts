import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (live|am living|stay) (with|w) (just|only)? (my|both|just my|only my|foster|a foster)',
    '(it is|its) (just|only) me and my #Family (at home|here|now|in the|$)',
    '(i) (share|sleep in|have|got) (a|my) (own|room|bedroom)? (room|bedroom) (with|on my own|to myself|alone|now|by myself|$)',
    'my (parents|mum and dad|mom and dad) (are|got|is|have)? (divorced|separated|split up|splitting up|getting divorced|broken up|do not live together)',
    'my (dad|mum|mom|step dad|stepdad) (does not live|left|moved out|lives (somewhere|in|away)|is not around|is in prison|died)',
    'i (am)? (an)? only child',
    '(my|me and my) (brother|sister|mum|dad|nan|grandad) ..2 (lives|live) (with (us|me)|here|at (ours|mine))',
    '(i am) (in)? (foster care|in care|adopted)',
  ],
  confidence: 'fair',
  speaker: 'self',
  slot: 'household',
  means: 'You told who lives at your home; a stranger can use that to pick a moment.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i live w just my dad',
    'i sleep in my own room',
    'my parents are divorced',
    'im an only child',
    'its just me and my mum at home',
  ],
  passes: [
    'who do u live with',
    'he lives with his nan',
    'i share a room in bloxburg with kat',
    'i live for this song',
  ],
};
