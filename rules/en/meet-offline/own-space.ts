import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is there|any|know any|know a) ..1 (hotel|hotels|motel|airbnb|travelodge|premier inn) (near|by|close to|round|around) (you|#YourPlace|there)',
    '(book|get|got|booked|rent) (a|us a|the|us)? ..1 (hotel|room|motel|airbnb|travelodge) (for us|for you and me|for the two of us|near you|just us)',
    '(got|have|i have got|i have) (a|the)? (free|empty|whole) (house|flat|place|yard|gaff) (to myself|this|tonight|#Day|come|so|$)',
    '(at|in|to) (#OwnPlace|mine) ..2 (just us|alone|no one else|nobody else|on our own|just me and you|just you and me|us two|free house|no one home)',
    '(my|the) (parents|flatmate|wife|mum|brother|roommate) (is|are)? (out|away|not home) ..4 (come|you could|so you|just us)',
  ],
  confidence: 'strong',
  means: 'Plans to have the child alone with them behind a closed door.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'is there a hotel near u',
    'ill book us a room for us',
    'come to my place, just us',
    'got a free house sat',
    'my parents are away so you could come',
  ],
  passes: [
    'is there a hotel near the airport',
    'mine alone in that cave and you die',
    'hotel transylvania is on',
    'sleepover on sat, free house',
  ],
};
