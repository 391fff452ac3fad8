import type { Examples, Rule } from '../../../lib/engine/rule';
import comeAlone from '../vetoes/come-alone';

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
  unless: [...comeAlone],
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
