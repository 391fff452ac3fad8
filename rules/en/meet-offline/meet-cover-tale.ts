import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  bright: true,
  match: [
    '#MeetCover ..9 (#MeetFetch|#MeetMine|#MeetCar|#MeetRide|#MeetSpot)',
    '(#MeetFetch|#MeetMine|#MeetCar|#MeetRide|#MeetSpot) ..9 #MeetCover',
    '#MeetCover ..8 (with me|to me|i ride|you ride|we go|instead|we can|we will|the whole weekend|alone|my treat|hotel|room|only us|just us)',
    '(with me|to me|i ride|you ride|we go|instead|we can|we will|the whole weekend|alone|my treat|hotel|room|only us|just us) ..8 #MeetCover',
  ],
  unless: [
    ...meetFine,
    '(i|we|he|she|they) ..1 (told|said|tell|think|thought|thinks) ..8',
    'think (you are|it is) (so|a|very|really|great|too|not|right|the|crazy|mad|funny|cute)',
    '..6 (moved|cancelled|back at|starts at|finishes|ends at)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Gives the child a false story to tell at home so that it can come to them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tell ur mum ur at a sleepover n come stay with me',
    'Your people will think you are at camp, i will pick you up',
    'say ur at a mates and come to mine',
  ],
  passes: [
    'tell your mum you are at the match in the game',
    'she thinks you were at practice with your mum',
    'tell them it is a surprise party',
  ],
};
