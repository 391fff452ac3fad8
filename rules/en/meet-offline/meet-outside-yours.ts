import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  bright: true,
  match: [
    '(i|me|am|parked|standing|waiting|sat|sitting|taxi|uber|grab|driver|lyft|cab|^) ..5 #MeetYours ..6 (come (out|down|say|and see|to the|to my|over|outside|away|with|in|without|quick|now)|parents (do|will) not hear|walk to me|#MeetCar|#MeetHidden|#MeetSolo|walk (to|past|over)|look out|which window|sneak|kiss|get in)',
    '(come (out|down|outside|to the fence|to the window)|#MeetCar|#MeetHidden|#MeetSolo|look out) ..5 (i am|i will be|me|parked|waiting|i wait|i will wait) ..3 #MeetYours',
    '(i am|im|i will be|am|be|me) ..1 (parked|waiting|standing|watching) ..2 #MeetYours',
    '(i|i have|just|i ve) ..1 (know|saw|found|drove past|drive past|watched|seen) ..1 (which|where|your) ..1 (house|bus|window|street|school|road|uniform|light|bedroom|school gate) ..9 (come|only you|meet|i will be|standing|come out)',
    '#MeetYours ..4 (car|van|truck|ute|bike) ..4 (come|get|hop|walk|look|solo)',
  ],
  unless: [
    ...meetFine,
    '..9 (forgot|bag|coat|lunch|dentist|appointment|doorbell|umbrella|pe kit|traffic|band practice|netball|football kit|pizza|parcel|delivery|order|your tea|dinner|usual spot|usual place|carpooling|cricket)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Says they are waiting outside the home or school of the child and wants it to come.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im outside ur school in the white car come out',
    "I'm parked on your street, come say hi",
    'im standing across from your house, come out without your brother',
  ],
  passes: [
    "i'm outside your school, it's mum, come to the car",
    'i am at your base come out',
    'the bus stops outside your school',
  ],
};
