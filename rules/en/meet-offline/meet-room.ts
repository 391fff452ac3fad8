import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  bright: true,
  match: [
    '(i|i have|i am|we|got|ive|already) ..2 (booked|book|booking|rented|rent|taken|got|reserved|take|paid) ..4 (hotel|motel|room|suite|oyo|airbnb|lodge|apartment|cabin|guest house|guesthouse|travelodge|caravan) ..6 (for us|for you and me|for the two|near (you|your|school)|you come|you just come|just us|your shoot|you just)',
    '(booked|got|rented|get|book) us (a|the)? ..1 (room|hotel|motel|airbnb|place|cabin) ..4',
    '(my|the|staying at|in) ..2 (hotel|motel|lodge) ..5 (come up|you could come|come and see|come to my|visit me)',
    '(hotel|motel|lodge|guest house|suite|apartment|my place) ..6 #MeetCover',
    '#MeetCover ..6 (hotel|motel|lodge|guest house|suite|apartment)',
    '(hotel|motel|lodge|suite) ..6 (parents|folks|mum|mom|dad) ..2 (need not|do not need|does not need|involved)',
    '(empty|my cousin has) ..3 (condo|flat|house|apartment|place) ..5 (overnight|just us|we can|say nothing|tell) ..3',
    '(come up to|knock on|ask for) room #Number ..3',
    '(spend|stay) ..1 (the|whole|a|all|this) ..1 (night|weekend|day) ..2 (with me|at mine|my place|my flat|here with me) ..3',
    '(my|the) ..1 (wife|parents|flatmates|flatmate|roommate|roommates|folks|housemates) ..2 (away|out|gone) ..5 (come over alone|just us|just you|place is ours|send you|house to ourselves|you could stay)',
    '(hotel|motel|room) ..3 (near|by|opposite|next to) your (school|house|tuition|library|station) ..5',
    '#MeetMine ..5 (#MeetHidden|#MeetSolo|#MeetNight|#MeetSkip)',
    '(#MeetHidden|#MeetSolo|#MeetNight|#MeetSkip) ..5 #MeetMine',
    '(you and me|me and you|just us|us two|us|we) ..4 (hotel|motel|hotel room|guest house|empty house|suite) ..5 (#Day|my treat|tell|alone|tonight|nite|for the night)',
    '(my|the) ..1 (flat|place|apartment|house|condo|gaff|guesthouse|room|studio) ..2 (free|empty|ours|all ours) ..4 (you|come|just|us|stay|tell|say|want)',
    '(got|have|has) ..2 (free|empty|whole) (gaff|house|place|flat|condo|guesthouse|yard) ..6 (you come|come|just|us|tell|you over)',
    'come ..2 (up to my|to my) (room|hotel room|hotel) ..5',
    '(hotel|motel|lodge|oyo) ..6 (parents need not|no chaperone|ask age|check age|ask your age|one room|come on your own|paid for)',
    '(come|stay) ..2 (mine|my (place|flat|house|room|apartment)) ..4 (one night|the night|overnight|all weekend|door open|i live by myself|i live alone|live alone)',
  ],
  unless: [
    '#MeetFine ..9',
    '..9 #MeetFine',
    '(holiday|wedding|school trip|competition|family|tournament|madam|sir|guests|reception|dear guest|conference|invoice|check in|breakfast|study room|meeting room|practice room|porter) ..9',
    '..9 (holiday|wedding|competition|family|tournament|madam|sir|guests|reception|conference|invoice|check in|breakfast|xbox|seat|parking space|laptop|pages|meeting)',
    '(he|she|they|mum|dad|nan|gran|dads|mums) ..2 (booked|got|took|rented|has|have)',
    'we (booked|got|have|had|stayed|rented)',
    '(i am|am|i was|was|i live|live|sat|stuck|lonely|asleep|i sit) ..4 (alone|by myself|on my own)',
    'in my (room|house|bed|bedroom|flat|apartment) ..3 (alone|at night|tonight|all day|dark)',
    '(at night|tonight|midnight) ..3 in my (room|house|bed|bedroom)',
    '(clean|tidy|paint|painted|wifi|cold|hot|noise|loud|neighbours) ..9',
    '..9 (clean|tidy|paint|wifi|freezing|noisy)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Has a room, a flat or a hotel where the child should be with them alone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "I've booked a hotel room for us on Saturday",
    'My flat is free all weekend and I want you here on your own',
    'got us a room for us at the motel saturday, just you and me',
  ],
  passes: [
    'we booked a hotel for the football trip, mum is driving',
    'my place is free in the queue',
    'the hotel has a room for you, madam',
  ],
};
