import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  bright: true,
  match: [
    '#MeetSkip ..9 (#MeetFetch|#MeetMine|#MeetCar|#MeetRide|with me|and i will|i take you|get you|just us|nobody will know|no one will know|come to|my whip|for me)',
    '(#MeetFetch|#MeetMine|#MeetCar|#MeetRide|with me|and i will|i take you|get you|just us|nobody will know|no one will know|come to|my whip|for me) ..9 #MeetSkip',
  ],
  unless: [...meetFine],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Wants the child to miss lessons in order to be with them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "skip school, I'll pick you up",
    'bunk last period n meet me at the lot',
    'wag school tomoz n come to my place',
  ],
  passes: [
    'skip class and pick the mage in the quest',
    'i had to miss school, i will do it at home',
    'do not skip school',
  ],
};
