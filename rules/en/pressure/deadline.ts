import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(last|final|one last|only|your last|one more) chance (then|or|before|to (send|show|say|pay|reply|answer|prove|come|do)|babe|i am|$)',
    'last time i (ask|am asking|will ask)',
    'you (have|got|have got) ..1 (#Number|five|ten|two|half an) (mins|min|minutes|minute|hour|hours|hrs|hr|secs|seconds) (or|to|before|left to|until|till|then|and|$)',
    'got #Number (mins|min|minutes|hours|hour) $',
    '(#Number|five|ten|two) (mins|min|minutes|minute|hour|hours|secs|seconds|hrs) or (i|you|it|else|we|your|they|everyone)',
    'clock is (ticking|going|running)',
    'tick tock',
    'be quick (or|and (send|show|do|come)|then|before|about it)',
    'then be quick',
    '(do it|send it|quick|hurry) before (he|she|they|mum|dad|your|anyone) ..1 (come|comes|gets|sits|is|wakes|sees|returns)',
    '(till|til|until|to) ..3 to change your mind',
    'i am (counting|counting down|giving you)',
    'i will count to',
    '(offer|gpu|pony|deal|spot|place|nitro|role|item|skin) (does not|will not) (wait|last) (forever|$)',
    '(dragon|offer|deal|spot|item|it|skin|role|prize) is gone (at|in|by|after|tonight|if)',
    '(it is)? now or never',
    'i (will not|am not going to) ask (you)? again',
  ],
  unless: [
    '(game|round|match|trial|class|lesson|exam|break|test|bus|train|event|queue|download|vote|voting|sale|auction|bell|half|level|kettle|episode|battery|hand it|pizza) ..8 (mins|min|minutes|hour|hours|chance|secs|seconds|quick|hurry)',
    '(mins|min|minutes|hour|hours|chance|secs|seconds|hurry up|be quick|quick) ..8 (game|round|match|trial|class|lesson|exam|break|test|bus|train|event|queue|vote|sale|auction|bell|half|hand it|handed|homework|maths|boarding|start|starts|left in|pizza|dinner|tea|late|food|shop|shops)',
    'i (have|got) (about|like|only)? #Number (mins|min|minutes|hour|hours)',
  ],
  confidence: 'fair',
  means: 'Sets a deadline that leaves no time to think or to ask somebody.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'last chance',
    'u have 5 mins',
    'u got til 8:30 to change ur mind',
    'clock is ticking',
    '10 mins or u get kicked',
    'gpu doesnt wait forever',
    'do it before he sits down',
    'then be quick',
  ],
  passes: [
    'last chance to vote',
    '5 mins left in the round',
    'u have 5 mins to hand it in',
    'you have ten minutes for page 61 in class',
    'i have 5 minutes til dinner',
  ],
};
