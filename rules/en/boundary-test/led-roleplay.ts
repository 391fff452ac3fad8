import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(want to|let us|can we|shall we|up for) ..2 (rp|roleplay|role play) ..3 (i lead|private|just us|with me|alone|one on one|romance|in dms|as a couple|where you|where i|where we|dating)',
    '(rp|roleplay|role play) (just us|i lead|in private|in dms|as boyfriend|as a couple|where we date|where you are my)',
    '(you|i) (can be|be|could be|play|will be) (my|your|the) (girlfriend|boyfriend|wife|husband|bf|gf|owner) ..2 (in|rp|roleplay|and)',
    '(your|our) own (den|room|house|server|story) with me',
    '(private|secret|romance|couple|dating|grown up|1 on 1|one on one) (rp|roleplay|role play)',
  ],
  unless: ['(adopt me|family rp|school rp|police rp|city rp|warrior cats|dnd) ..3 (server|game)'],
  confidence: 'fair',
  means: 'Wants a private role-play that they lead, where a story can cross lines.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wanna rp? just us, i lead',
    'lets do a private rp',
    'you should have your own den with me',
    'rp as a couple in dms',
  ],
  passes: [
    'join our school rp server',
    'wanna rp warrior cats with everyone',
    'the role play club meets on friday',
    'private story on snap',
  ],
};
