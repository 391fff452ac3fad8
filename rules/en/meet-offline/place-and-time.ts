import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(meet|meet me|wait for me|find me) ..1 (at|by|near|in|outside|behind|round|round the back of|next to|down) (the|a)? ..2 (#PlacePublic|gate|gates|church) ..4 (at #Clock|#Clock|at #Number|after school|#Day|alone|on your own|instead)',
    '(meet|wait for|come and meet) me (at|by|near|outside|behind|round the back of|next to|down|after) ..2 (#PlacePublic|school|gate|corner|gates|entrance|field)',
    'i will (be|wait|be waiting|park) ..1 (by|at|outside|near|behind|in|round|on) ..2 (#PlacePublic|gate|gates|church|entrance|machines|bench|bridge|bins|alley|lane|fountain|shop|co op) ..2 (#Clock|at #Number|#Number|if you|for you|#Day|lights off)',
    '(be|stand|wait) (at|on|by|near) the ..1 (corner|gate|gates|church|bus stop|end|bench|bridge|car park|shop|shops|entrance|lay by) ..1 (#Clock|#Number|at #Number|tonight|and i will|for me)',
    '(round|behind|down) the (back|side) (of)? ..3 at (#Clock|#Number)',
    '(walk|come|slip|pop) (round|out|over|down|away|across) to me',
    'walk home with me',
    '(jam|practise|practice|train|shoot|film|meet) ..3 (lockup|garage|barn|studio|warehouse|unit) ..4 (#Day|near|you should)',
    '(bench|spot|place|park|field|alley|path|shed|hut) ..4 (nobody|no one) (goes|uses|sees|comes|knows|looks)',
    'somewhere (quiet|private|nobody|no one) (near|round|close|by|we|where|goes)',
    'i will be in (the|a|my) ..2 (car|van) (by|at|outside|near|round|waiting)',
  ],
  unless: [
    '(meet|wait|be|see|come|find) ..8 (spawn|lobby|base|server|roblox|minecraft|quest|dungeon|boss|mid|lane|portal|nether|obby|checkpoint|level|mum|dad|mums|coach|team|parents|the others|everyone|lads|girls|training|match|kick off|ko|netball|football|rehearsal|maths|lesson|form|register|class|the car|registration)',
    '(mum|dad|your mum|my mum|coach|team|parents|everyone|lads|girls|the girls|class|the minibus|coach trip) ..8 (meet|wait|be at|see you|come)',
    '(he|she|they|we|i) ..1 (met|meet|were|was|used to)',
  ],
  confidence: 'fair',
  means: 'Names a place or a time to meet, which an adult should know first.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'meet me at the park after skool',
    'meet by the back gate at 4',
    'round the back of the co op at 7',
    'be at the corner 6 tonite',
    "I'll wait by the church at 9",
    "i'll be by the vending machines like 2ish",
    'u walk round 2 me then come over to me',
    'walk home w me?',
  ],
  passes: [
    'meet outside maths at 1',
    'meet me in the lobby',
    'meet 9.15 car park behind the co-op mum will drive',
    'team meet at the station at 9',
    'see you at school tomorrow',
  ],
};
