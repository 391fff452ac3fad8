import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (sit|stand|get on|get off|walk|run|cycle|always|usually|normally|wait|ride|come past|go past) ..3 (upstairs|left|right|bus|platform|stop|bench|carriage|corner|window|canal|gate|park|station|same) ..4',
    '(see|saw|sees|noticed|watch|watched|seen|spotted|clocked) you ..4 (every|each|on the|by the|at the|in the) ..1 (day|bus|morning|evening|stop|week|#LifePlace|#Number|library)',
    'always ..3 (about|around|at) (six|seven|eight|four|five|half|#Number|#Clock) ..2 (i noticed|i see|i saw|are not you|right|yeah)',
    '(i noticed|i see|i saw|i have seen) you ..2 (were|are|was|go|walk|get|leave|left|come|came|came home|at|on|with) ..4 (today|yesterday|late|home|school|bus|shop|park|with)',
    '(still|usually|always) (going|go|walking|at|get) (to)? (the)? ..1 (library|park|pool|gym|station|canal|stables|club|practice|shop) ..1 (#Day|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
    'your (profile|profile picture|picture|photo|video|background|post) ..1 (is|has|shows|says|gives|tells) ..4 (hall|school|street|badge|sign|club|town|flag|window|park|church)',
    '(going by|judging by|i can tell by|tell from|recognise|recognised|recognize) ..2 (your|the|that) ..2 (badge|uniform|mirrors|window|background|profile|flag|accent|street|sign|view|kit|blazer)',
  ],
  unless: [
    '(game|server|lobby|map|minecraft|roblox|spawn|base|stream|leaderboard|match|we|he|she|they) ..8',
    '(teacher|coach|sir|miss|mum|dad) ..6',
  ],
  confidence: 'fair',
  slot: 'routine',
  means: 'Knows where the child sits, walks or goes from watching, and says so. That is worth telling a grown-up.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['u sit upstairs left on the bus', 'josh saw you every day on the 42', 'Still going to the library Fridays?'],
  passes: ['i saw you every match in the lobby', 'we always at 6 in the game', 'coach noticed you were late today'],
};
