import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  bright: true,
  match: [
    '(#MeetAsk|(to|at|come) #MeetMine|#MeetRide|#MeetYours) ..6 #MeetSolo',
    '(i will|i would) ..1 (be|wait) ..6 (only you|just you|just us|on your own|by yourself|do not bring ..2|without your ..1)',
    '#MeetSolo ..4 (#MeetAsk|(to|at) #MeetMine|#MeetRide)',
    '(be|get) (at|to|down) the #MeetSpot ..4 #MeetSolo',
    '(come|meet|walk|get|wait|be|hang) ..3 #MeetSpot ..4 #MeetSolo',
    '#MeetSolo ..4 #MeetSpot ..3 (midnight|after dark|come|meet)',
    'come (alone|by yourself|on your own|unaccompanied) ..2 (to (my|the)|after dark|behind|i will|and i|parents|it will not)',
    '(for|the) (whole)? (day|night|weekend|evening) ..2 (just us|only we two|only us|us two|we two|you and me only)',
    'come by ..3 (#Number|ten|#Clock|night|late) ..1 (alone|by yourself|on your own) ..1',
  ],
  unless: [
    '#MeetFine ..9',
    '..9 #MeetFine',
    '(scared|afraid|stuck|hard|easy|boring|nervous|left|cry|leave me|let me|feel|feeling|live|lives|home|travel) ..2 alone',
    '(he|she|they|we|it) ..1 (come|came|comes|walk|walked|walks|travel|went) ..4',
    '(just us|the two of us|us two|we two) ..4 (left|against|versus|vs|1v1|team|win|play|playing|on call|online|chat|dog)',
    '(video|call|phone call|chat|song|draw|voice|stream) ..6',
    '..6 (call|chat|video|voice|online|stream)',
    'you do not have to ..3 alone',
    '(in|at) my (room|house|bed|bedroom|flat) ..2 alone',
    'do (you|people) ..4',
    'i (like|love|prefer) to ..4',
    'only at ..4',
    'i can (meet|come) ..4',
    '(well|and|or) (and)? ..1 (everyone|with your (sister|brother|friend|mum|dad))',
    '(is|are) (anyone|you|people) ..6',
    '..6 or with (your|someone|somebody)',
    '(does|did) ..1 (anyone|anybody|you|somebody) ..4',
    'no one (walks|travels|comes|goes) ..4',
    '(not|never) ..3 alone',
    'not just (you|us)',
    'no (phone|phones|friends) ..2 (on|at|in|allowed|signal|left)',
  ],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Wants the child to come to a meeting alone, without family or friends.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'meet me at the park tonight, just u, no parents',
    'come on your own to the hotel, parents make the young ones nervous',
    'come to mine after school and dont bring anyone',
  ],
  passes: [
    'dont go there alone its dark',
    'meet me at spawn alone, quest is hard',
    'dont bring your sister to the raid',
  ],
};
