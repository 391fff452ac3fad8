import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we|you|me|us) ..3 (get|be|in|into|for) ..2 trouble !(with the|at school|for not)',
    '(get|getting|got|be|gets) ..2 (caught|busted|found out) !(up|in traffic|in the rain|on|out of)',
    '(a|the|some|any|no) (cop|cops|police)',
    '(she|he|they|your #Minder|anyone|somebody|someone|people) (find|finds|found|will find) out',
  ],
  unless: [
    '(game|boss|level|homework|school|detention|teacher|miss|late|gta|server|raid|roblox|film|book|movie|show) ..8 (trouble|caught|cops|police|busted|cop)',
    '(trouble|caught|cops|cop|police|busted) ..8 (game|homework|school|detention|teacher|late|server|level|film|movie|show|officer|uniform)',
    '(no|not any|without|worth the|sorry for the|trouble) trouble',
    '(police|cop) (car|station|man|woman|officer|report|dog|show)',
    'find out (how|what|where|when|who is|if the|more|about the|tomorrow|on)',
  ],
  confidence: 'faint',
  means: 'Talks of getting caught or into trouble over the chat. Good talk gets nobody into trouble.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i could get in so much trouble for this',
    'we wont get caught',
    'ur not a cop right',
    'what if ur mom finds out',
  ],
  passes: [
    'i got in trouble at school for being late',
    'he got caught in the game',
    'lets find out how it ends',
    'no trouble at all',
  ],
};
