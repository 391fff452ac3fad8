import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  bright: true,
  match: [
    '#MeetSkip ..9 (#MeetFetch|#MeetMine|#MeetCar|#MeetRide|with me|and i will|i take you|get you|just us|nobody will know|no one will know|come to|my whip|for me)',
    '(#MeetFetch|#MeetMine|#MeetCar|#MeetRide|with me|and i will|i take you|get you|just us|nobody will know|no one will know|come to|my whip|for me) ..9 #MeetSkip',
    '(spend the day|stay) ..3 (with me|my place) ..4 (instead of|rather than) ..1 (school|class|lessons)',
  ],
  unless: [
    '#MeetFine ..9',
    '..9 #MeetFine',
    '(i|he|she|they|we) ..2 (skip|miss|bunk|missed|cut|leave|dodge|ditch) ..6',
    '(do not|never|cannot|not|why|did) ..2 (skip|miss|bunk|leave|ditch)',
    '..9 (dentist|doctor|notes|homework|appointment|poorly|copy|catch up|catch you up|late slip|report|inset|bus home|grades|detention)',
    '(cut|dodge|leave|miss|skip|ditch) #Day',
    '..8 (game|intro|cutscene)',
  ],
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
