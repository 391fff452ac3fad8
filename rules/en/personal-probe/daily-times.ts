import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what time|when|what times) (do|does|will|are|would) (you|your school|your school day|your club|your class|your lesson) ..1 (get home|get in|get out|get back|get off|finish|finished|leave|go to bed|go to sleep|wake up|home|be home|come home|go home|usually on|come on|go on|sleep|done|let out)',
    'what time you (get|finish|go|out|home|off|in|leave) (home|in|out|back|off|school|to bed|bed)?',
    '(what time|when) (does|is|do) (school|the bell|your school|your bus|your lesson|your class|practice|training|your club|your lunch) (finish|end|over|let out|start|out|come|go|ring)',
    '(what|which) (days|nights|evenings) (do|are|will)? you',
    '(what time|when) do you ..2 (go to the park|to the gym|go to the gym|do swimming|swim|train|go swimming|walk home|walk the dog|catch the bus|get the bus)',
    '(do|are) you (go|going|walk|come)? ..2 (home|back) ..2 after (school|class|training|club|practice)',
    '(what|when) (is|are) your (lunch|lunchtime|break|bed time|bedtime|timetable|schedule|free periods|training|practice) (time|at|like|again)?',
  ],
  unless: ['(what time|when) (do|are|does) (we|they|the|it|he|she|i)'],
  confidence: 'fair',
  slot: 'routine',
  means: 'Asks when the child gets home, finishes or goes to bed. It tells when a child can be reached alone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'what time do u get home',
    'ok when do u get in tho',
    'what time u get out on wednesdays',
    'what time does ur school finish',
    'what days do u train',
    'when do u usually go 2 bed',
  ],
  passes: [
    'what time does the stream start',
    'when are we meeting for the trip',
    'what time does the film finish',
    'what time is the raid',
    'what time do we get home mum',
    'when is lunch',
  ],
};
