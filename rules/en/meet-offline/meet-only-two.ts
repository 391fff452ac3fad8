import type { Examples, Rule } from '../../../lib/engine/rule';
import comeAlone from '../vetoes/come-alone';

export default {
  bright: true,
  match: [
    '(meet me|link|hang|let us meet|meet|camp|chill|date) ..3 #MeetSolo',
    'come to (me|my|the) ..3 #MeetSolo',
    '#MeetSolo ..3 (after dark|at night|midnight|after school ..3)',
    '(go for a|a|for|have) ..1 (drive|ride|spin|picnic|dinner|date|weekend|sleepover|walk in|braai|camp) ..3 (just us|us two|only us|you and me|me and you|alone together|the two of us|only you and me)',
    '#MeetSolo ..1 (behind|down by|round the back of) the #MeetSpot',
    '(do not|no need to) come with your (girls|friends|mates|mum|mom|dad|parents|sister|brother)',
    '(only|just) (you come|come you)',
    '(want|need) you ..4 (here|over|there) (alone|on your own|by yourself)',
    '(no need for|without) ..1 (parent|parents|chaperone|adult|guardian) ..3 (casting|shoot|session|visit|first|trip|studio|hotel|audition|fitting)',
  ],
  unless: [...comeAlone],
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
