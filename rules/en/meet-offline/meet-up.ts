import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(let us|shall we|can we|could we|we should|we could|we can|should we|we have to|i want to|would like to|would love to|love to|up for|down to|fancy|when can we|when are we going to|do you want to|so are we going to|want to) ..1 (finally|actually|ever|just)? (meet|meet up|meet you|meeting|meeting up|link|link up|hang out) ..1 (soon|sometime|one day|$|you|#Day|alone|just us|somewhere|after school|up)',
    '(would|will|could) you (ever)? (want to|like to)? (meet|meet up with) me',
    '^ meet up (please|then|soon)? $',
  ],
  unless: [
    '(spawn|lobby|nether|base|server|in game|the boss|portal|village|roblox|minecraft|fortnite|realm|map|overworld|dungeon|tavern|mid|lane|adopt|obby|discord|call|zoom|teams|vc|voice call|voice|channel|virtual|online|halfway|deadline|requirements|criteria|expectations|budget|queue|raid|new world) ..8 (meet|meet up|link|meeting|hang|hang out)',
    '(meet|meet up|link|meeting|hang|hang out) ..8 (spawn|lobby|nether|base|server|in game|the boss|boss|portal|village|roblox|minecraft|fortnite|realm|map|dungeon|tavern|mid|lane|adopt|obby|call|zoom|teams|vc|voice call|channel|virtual|online|halfway|deadline|requirements|criteria|expectations|budget|raid|maths|english|science|form|lesson|homework|study|project|greet|your teacher|the teacher|coach|the team|u12s|u13s|training|practice|rehearsal|band|nan|nana|gran|grandma|mum|dad|parents|my family|the baby|puppy|dog)',
    '(he|she|they|celeb|famous|footballer|idol|band|singer|youtuber|streamer) ..4 (meet|met)',
  ],
  confidence: 'fair',
  means: 'Wants to meet the child, which needs a trusted adult where somebody is new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'we should meet up sometime',
    'm33t up?',
    'so do you want to meet me',
    'would you ever meet me',
    'lets link up sat',
  ],
  passes: [
    'meet at spawn',
    'lets meet the boss at lvl 20',
    'nice to meet you',
    'virtual meet up on zoom for class',
    'meet and greet tickets',
    'we should meet halfway on price',
    'team meet up sat 10am u12s with coach',
  ],
  overflags: ['we should meet up on saturday'],
};
