import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(go|get|move|come|sit|walk|pop|head|find|be|sneak|slip|take it|take the phone|take your phone|move it|bring it|put it) (to|up to|in|into|off to|out to|off|up)? (somewhere|some where|a|your|the|some place|someplace) (more|a bit|bit)? (private|quiet|quieter|alone|they can not|she can not|he can not|no one|nobody|private place|quiet place|on your own|hidden|secluded|bathroom|toilet|loo|wardrobe)',
    'without (them|her|him|anyone|#Adult|your #Adult|anybody|people|#Family) (hearing|seeing|knowing|listening|noticing|finding out|walking in|looking)',
    '(are you|you) (somewhere|some place) (private|quiet|on your own|alone|safe to talk)',
    '(got|have|has|is there|put) (a)? lock on (your|the) (door|bedroom|bathroom)',
    '(lock|shut|close) (your|the|ur) (bedroom|room|bathroom)? (door|door first|door then) !(and do not answer|behind you when|when you leave|on your way)',
    '(is|was|have you got) your (bedroom|room)? door (shut|closed|locked|open|lock)',
    '(do|does|have) you (have to|got to|still)? (share|sharing) (a|your|the)? (room|bedroom)',
    '(do you have|have you got|you got|you have|you get) your own (room|bedroom|space)',
    'room (to yourself|of your own)',
    '(put|got|have|use|get|stick|wearing|with|wear|plug in|plug) (your|you got|some|you|in|in your|on your)? (headphones|earphones|airpods|ear buds|headset|earbuds) (in|on)? (so|first|now|then|or|right|$)',
    '(turn|keep|put) (your|the|it) (volume|voice|screen|light|lights|brightness|phone) (down|off|low|quiet|on silent) ..2 (so|they|she|he|mum|dad|your|if|or|nobody)',
    '(whisper|talk quietly|speak quietly|type quietly) (so|or|if|then) (they|she|he|nobody|no one|#Adult)',
    '(hide|get|go) (under|in) (the|your) (covers|duvet|blanket|wardrobe)',
    '(get|tell|ask|make|send) (her|him|them|your sister|your brother|your mum|#Family|the kids|everyone) (to)? (get out|leave|go out|go away|out of the room|out of there|leave you|out the room)',
    '(only|do it|wait|ring|call|message|come on) (do it|till|until|when|while|once|after) (she|he|they|your #Adult|#Adult) (is|are)? (out|gone|asleep|out the room|out of the room|in bed|left|go to bed|leaves|goes|sleeps|not there|not around|not looking)',
  ],
  unless: [
    '(go|get|move|come|sit|find) ..2 (somewhere|quiet) ..4 (revise|study|concentrate|read|homework|signal|exam|eat|food)',
    '(shut|close|lock) the door ..4 (answer|cat|dog|cold|draught|back at|home|key|leave|freezing|draft|heating|behind)',
    '(headphones|headset|earphones) (in|on)? ..2 (echo|echoes|echoing|mic|loud|bus|library|exam|listening test)',
    '(he|she|they|i) (put|puts) it ..2 (toilet|loo|bin)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks the child to go where nobody sees or hears, or to shut the door. Good talk needs no closed door.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'go somewhere private',
    'is ur door shut',
    'do u share a room',
    'u got headphones in?',
    'Could you move it somewhere quieter',
    'tell her to get out',
    'only do it while shes out the room',
  ],
  passes: [
    'put headphones in your mic echoes',
    'shut the door its freezing',
    'home alone? lock the door and dont answer it',
    'r u in ur room or the kitchen dinners ready',
    'find somewhere quiet to revise',
    'can we share a room on the school trip',
    'put the lights off when you leave',
    'she put it in the toilet',
  ],
  overflags: ['go somewhere she cant hear, its a surprise party for her 40th'],
};
