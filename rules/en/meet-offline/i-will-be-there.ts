import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i will|i would|i am|i could|i can|i might|i shall|ill) (just|happen to|only|usually|always)? ..1 (wave|wait|stand|sit|park|save|reading|stretching|outside|parked|be (there|at|in|by|on|reading|sat|waiting|parked|outside|stretching)|have (hot|chips|a|the)) ..5 #WaitPlace ..2',
    '(i will|i would|i am|i shall) ..1 the one (with|holding|reading|wearing|in) ..4',
    '(wear|bring|carry|hold) (the|your|a) ..3 (so|then) (i|we|he|she) ..2 (know|see|spot|recognise|recognize|find|tell)',
    '(i|we) (pass|go past|drive past|am up|am in|am there|come past|train|run) ..2 (there|that way|your way|from #Number|at #Number|every) ..2 (#Day|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|anyway|mornings|anyhow)',
    '(going|heading|driving|passing|coming) (that|your|past your) (way|road|end) (anyway|too|in|myself|tonight|later|#Day)',
    '(stay on|get off|come|walk|cycle|slip off|slip away|go|pop) (til|till|until|to|at|up to|by|down to|round to) the ..2 (#WaitPlace|floor|stop|top|end) ..4 (me|i|us|#Day|#Clock|#Number|then)',
    '(wait|stand|stop|meet|be) (by|at|outside|near|round) the ..2 (car park|gates|gate|side|back|bus stop|corner|lights|depot|stile|lifts|tower) (not|and|then|at|for|so|#Number|#Day) ..3',
    '^ ..2 #PlacePublic ..3 (#Day|#Number|#Clock|half #Number) ..1 $?',
    '^ ..1 (park gates|the park|bus stop|station|school gates|back gate|car park) (at)? #Number ..1 $',
    '(back|side) door (is|s) ..3',
    '(sat|sun|fri|weds|thurs|saturday|sunday|friday|tomorrow|tonight) i (scoop|fetch|collect|carry|grab|pick|take|drive|get) you ..4',
    '(i know|there is|theres|there s|i have|i have got|i had|got) (of)? (a|an|this|that|my) ..3 #Retreat ..6 (you|we|us|show|i could|i would|i can|together|#Day|i know)',
  ],
  unless: [
    '(game|server|lobby|minecraft|roblox|raid|spawn|boss|dungeon|map|quest|mum|dad|everyone|team|class|coach|lads|parents|homework|meeting|work) ..9',
    '..9 (game|server|lobby|minecraft|roblox|raid|spawn|boss|quest|mum|dad|everyone|the team|class|lads|parents|meeting|work|home soon|with the dog|late)',
    '(restaurant|hotel|flight|ticket|reservation|museum|sir|bus leaves|train leaves|doctor) ..9',
    '..9 (restaurant|hotel|flight|ticket|reservation|museum|airport|doctor)',
    '(he|she) ..2',
  ],
  confidence: 'weak',
  means: 'Says where they will be waiting, so that the child comes there.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["I'll be the one with two hot chocolates", 'I could happen to be stretching at the gate', 'park gates 6'],
  passes: [
    'i am at the station with mum',
    'i will be in the lobby of the server',
    'I could wait at the gate, mum has the car',
  ],
};
