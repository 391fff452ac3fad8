import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (already|just|literally)? (said|promised|agreed|swore) (yes|okay|you would|you will|we would|we could|that you would|i could|to me)',
    '^ (but|hey)? you promised',
    'i already (told|said to|booked|paid|bought|planned|arranged|set) ..3 (you are coming|for us|your ticket|it all|you will be)',
    '(you can not|you can not just|too late to|no) (back out|backing out|change your mind|say no now|chicken out|bail|pull out)',
    'a (deal|promise) is a (deal|promise)',
    '(we|you and me) had (a deal|an agreement)',
    '(keep|break|breaking|broke|going back on) your (promise|word)',
    'you made (me)? a promise',
  ],
  unless: [
    '(you|u) said ..5 (maths|homework|help|play|game|train|gym|bring|cake|lend|carry|server|map|minecraft|fortnite|pizza|lunch|football|tomorrow|clean|tidy|dishes|room|page|sheet)',
    '(he|she|they|mum|dad|sir|miss|coach) ..2 (said|promised)',
  ],
  confidence: 'strong',
  means: 'Holds the child to something said before, although anyone may change their mind.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u said u would',
    'u already said k',
    'i already told em ur coming',
    'you promised me',
    'too late to back out',
    'a deal is a deal',
  ],
  passes: [
    'u said u would help with maths',
    'mum said you could come',
    'you said youd play fortnite',
    'he promised to bring cake',
  ],
};
