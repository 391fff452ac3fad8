import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  bright: true,
  match: [
    '(meet me|link|hang|let us meet) ..3 #MeetSolo',
    'come to (me|my|the) ..3 #MeetSolo',
    '#MeetSolo ..3 (after dark|at night|midnight|after school ..3)',
    '(meet|hang|link|camp|chill|date) ..3 #MeetSolo',
    '(go for a|a|for|have) ..1 (drive|ride|spin|picnic|dinner|date|weekend|sleepover|walk in|braai|camp) ..3 (just us|us two|only us|you and me|me and you|alone together|the two of us|only you and me)',
    '#MeetSolo ..1 (behind|down by|round the back of) the #MeetSpot',
    '(do not|no need to) come with your (girls|friends|mates|mum|mom|dad|parents|sister|brother)',
    '(only|just) (you come|come you)',
    '(want|need) you ..4 (here|over|there) (alone|on your own|by yourself)',
    '(no need for|without) ..1 (parent|parents|chaperone|adult|guardian) ..3 (casting|shoot|session|visit|first|trip|studio|hotel|audition|fitting)',
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
  means: 'Plans a meeting or an outing where the child and the speaker would be the only ones.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lets hang irl, only us, no1 else',
    'come for a drive, just you and me',
    'dont come with ur friends, just us two behind the gym',
    'i want u here on ur own, come to my hotel alone',
  ],
  passes: [
    'dont go there alone its dark',
    'meet me at spawn alone, quest is hard',
    'dont bring your sister to the raid',
  ],
};
