import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(rp|roleplay|role play) (just us|i lead|in private|in dms|as boyfriend|as a couple|where we date|where you are my)',
    '(your|our) own (den|room|house|server|story) with me',
    '(private|secret|romance|couple|dating|grown up|1 on 1|one on one) (rp|roleplay|role play)',
  ],
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
