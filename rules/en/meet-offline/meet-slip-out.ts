import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  bright: true,
  match: [
    '#MeetSlip ..9 (#MeetFetch|#MeetCar|to me|for me|with me|#MeetSleep|catch you|my (lights|bike)|flash (me|my) lights|throw a)',
    '(#MeetFetch|#MeetCar|to me|for me|with me|#MeetSleep|catch you|my (lights|bike)|flash (me|my) lights|throw a) ..9 #MeetSlip',
    '#MeetSlip ..7 (#MeetHidden|#MeetNight|#MeetYours|#MeetMine|#MeetSolo)',
    '(#MeetHidden|#MeetNight|#MeetYours|#MeetMine|#MeetSolo) ..7 #MeetSlip',
    '(look out|which|what) ..3 window ..7 (come (out|down)|i am|this is you)',
    '(come (out|down)|get out) ..5 before your #Family ..2',
    '(sneak|slip|climb|nick|creep) (out|away) ..2 (tonight|for (me|an hour|1 hour|a bit|an hr)|with me|to me|at night) ..3',
    '(come down|come out) ..2 (quiet|quietly) ..4',
  ],
  unless: [...meetFine, '(crane|see|look|looking|wave|waving|waved|stare|threw) ..4 (window|balcony)'],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Wants the child to leave the house or a group unseen and come to them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "sneak out when ur mum sleeps, i'll pick u up",
    'slip out the side gate once they are asleep',
    'climb out ur window ill be there',
  ],
  passes: [
    'sneak out past the guards when they sleep',
    'the cat slips out at night',
    'slip out of your shoes in the hall',
  ],
};
