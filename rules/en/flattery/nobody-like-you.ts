import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'wish i (had)? (met|knew|found) you ..1 (sooner|before|earlier|in person|in real life|first|years ago)',
    '^ thinking (about|of) you',
    '(really|truly|actually|genuinely|do) care about you',
    '#Nobody ..4 like you (do|can|are)? $',
    '(glad|lucky|happy|blessed|grateful|thankful) (that)? (i|we) ..1 (met|found|have|know) you',
    'lucky (whoever|the ..1) ..2 (gets|has|dates|got) you',
    '(whoever|any (boy|girl|guy|man)|your (future|next) ..1) ..3 lucky',
    'you are the (only|whole|main|real)? reason (i|that|why)',
    '(can not|could not) get you (out of|off) my (head|mind)',
    'you (are)? (always|been)? (on|in) my (mind|head|thoughts|dreams)',
    '(rather|prefer to) (talk|be|chat|stay|hang|sit) ..2 (with|to) you',
    'how (special|beautiful|pretty|amazing|cute|perfect|lovely|important|gorgeous) you (are|look)',
    'you have no idea (how|what) ..3 (you|me)',
    '(love|like|adore) (everything|so much|the way) ..2 (about)? you',
  ],
  unless: ['#Nobody (plays|codes|cooks|scores|sings|bakes) like you'],
  confidence: 'fair',
  means: 'Says how lucky they are to have the child; too much, too early, from somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nobody gets my humour like u',
    'i feel so lucky i met u',
    'lucky whoever gets u',
    'u r the reason i log on',
    'you have no idea how special you are',
    'cant get u out of my head',
    'was gonna sleep but id rather talk 2 u',
    'wish i met u sooner',
    'thinking bout u',
    'i really care about u',
  ],
  passes: [
    'nobody plays like you',
    'so glad you are ok',
    'you are the reason we lost',
    'glad you liked the cake',
    'lucky you got the day off',
  ],
};
