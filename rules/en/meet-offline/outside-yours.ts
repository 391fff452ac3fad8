import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(meet|get|pick) you (outside|near|by|from|at) (#YourPlace|school|your (school|house|club))',
    '(look|come) out (of)? (your|the)? (window|door)',
    '(i saw|saw|i seen|seen|spotted|i watched|i noticed) (you|your lot) ..2 (at|outside|near|walking|by|on|getting|leaving|coming) ..2 (bus stop|school|house|home|bus|gate|park|street|road|shops|town|window|station)',
    'i (drive|walk|cycle|go|drove) (past|by) (your|yours|that school|there)',
    'told you i drive past',
    '(what|which) (way|road|bus|gate|route|exit) (do|will) you (walk|take|use|get|go|leave|catch) ..1 (home|to school|from school|on|$)',
    'do you walk home (alone|by yourself|on your own|or)',
    '(i will|i can|i could|i am|i might|i would|i was) ..1 (be|wait|stand|park|sit|hang|turn up|show up|pull up|meet you|waiting|parked) (outside|near|by|opposite|behind|across from) (#YourPlace|your (school|house|work|club|gym|bus)|the school|the gates|school gate)',
  ],
  unless: [
    '(outside|at|near|by|past|out) ..8 (parcel|delivery|courier|order|uber|food|nan|gran|mum|dad|auntie|uncle|postman|key|keys|match|training|coach|the lads|the team|with your|ready|birthday|party|sleepover|bike)',
  ],
  confidence: 'strong',
  means: "Says they watch, pass or wait near the child's home or school.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill wait outside ur school',
    'saw ur lot at the bus stop today',
    'told u i drive past there',
    'i could meet you outside yours',
    'what way do u walk home',
    'i can be near your house at 6',
  ],
  passes: [
    'the courier will be outside your house',
    'which way do you go in the maze',
    'mum is outside your school',
    'i saw you at the match, great goal',
    'which door do i take in the dungeon',
  ],
};
