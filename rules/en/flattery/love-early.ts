import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (think i|already|really|do|genuinely|truly|am starting to|could|feel like i|might|honestly) (love|adore|like like|fancy|am in love with) you',
    '(i)? love you (already|so much|more than|for real|baby|babe|beautiful|bbg|princess|gorgeous|with all)',
    'i (really|do|actually)? like you (a lot|alot|so much|more than|like that|that way|loads|too much|very much)',
    'i really (do)? like you',
    '(falling|fallen|fell|am) (hard|so hard)? (in love with|for) you',
    '(in love|obsessed) with you',
    '(i|i do)? care (about|abt|for) you (more|so|a lot|deeply|too much|not just|like)',
    '(want|wish) you (were|to be) (mine|my (girlfriend|boyfriend|girl|boy))',
  ],
  confidence: 'fair',
  means: 'Talks of love or of liking the child a lot; in a new chat that goes far too fast.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ily already',
    'i really like u',
    'i think i love you',
    'im falling for u',
    'wish you were mine',
    'i care about you not just fern',
  ],
  passes: [
    'love u mum',
    'ily bestie',
    'id love you to come to my party',
    'i like you guys',
    'i love you all so much',
    'would you like a lot of chips',
  ],
};
