import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(game|play) ..4 (you cannot|you can not|you are not allowed to|you have to|no) (say no|refuse|stop|chicken out|saying no|backing out)',
    '(a|our|this) game (just|only) (for)? (us|you and me|me and you|the two of us)',
    '(loser|winner|if you lose|if i win|if i guess) ..4 (has to|must|you have to|you) ..2 (take|send|show|tell me|do whatever|do anything|do what)',
    'i dare you to (send|show|take|turn|put|come|meet|kiss|wear|call|video|go|get|let me|sneak|tell me)',
    '(no|without) (backing out|chickening out|skipping|passing|saying no)',
    '(truth or dare) (and|but)',
    '(game|questions|truth or dare|dares|never have i ever) (but|and|only) ..2 (spicy|spicier|grown up|private|personal|secret|just us)',
    '(spicy|grown up|secret|private) (game|games|questions|truth or dare|dares)',
    'dare you to (do)? ..1 (a)? (twirl|pose|dance for me|kiss|wink|spin for me)',
  ],
  unless: [
    'i dare you to ..3 (your mum|your nan|mr|miss|sir|teacher|the boss|creeper|nether|dragon|jump|eat|shout|sing|chat|class|back|the)',
    '(back out|backing out) ..3 (trade|deal|trip|race|team)',
  ],
  confidence: 'strong',
  means: 'Makes a game of it, so that saying no feels like losing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lets play a game u cant say no',
    '20 questions but spicy',
    'i dare u to send a pic',
    'a game just for us',
    'loser has to send a selfie',
    'truth or dare but spicy',
  ],
  passes: [
    'i dare you to touch the creeper',
    'i dare u to text ur nan meow',
    '20 questions guess the pokemon',
    'spicy ramen challenge game',
    'the loser has to carry the bags',
  ],
};
