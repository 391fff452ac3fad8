import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  bright: true,
  match: [
    '#MeetSleep ..6 (#MeetFetch|#MeetMine|#MeetCar|#MeetRide)',
    '(#MeetFetch|#MeetMine|#MeetCar|#MeetRide) ..6 #MeetSleep',
    '#MeetSleep ..4 (come (out|down|to the|terrace|downstairs|outside)|#MeetSpot)',
    '(come (out|down|to the|terrace|downstairs|outside)|#MeetSpot) ..4 #MeetSleep',
  ],
  unless: [
    '#MeetFine ..9',
    '..9 #MeetFine',
    '(come|get|go|be) (back|on|online|offline|some|quiet|to bed|to sleep|it|ready for bed)',
    '(baby|kids|i|we) (is|are|am|go|sleep|slept)',
    '..9 (online|on call|on vc|play|call me|text|message)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Wants to meet while the people at home are asleep or gone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'meet me at the park once ur parents are asleep',
    'when everyone has slept please come to the terrace',
    'I will send a taxi when your folks are asleep',
  ],
  passes: [
    'be quiet when the baby is asleep',
    'come back on when your mum is asleep on the server',
    'get some rest when she sleeps',
  ],
};
