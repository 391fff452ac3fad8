import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(we|you and me|me and you|us two) (should|could|can|might|shall|ought to) (do|hit|try|visit|go|go to|check out|walk to|explore) ..2 #PlacePublic ..6 (one|evening|empty|quiet|sometime|#Day|together|night|just)',
    '(nobody|no one|never anyone) (is|will be)? ..1 (there|around|about|bothers us|in|disturbs) ..2 (midweek|after|on|at|then|evenings|#Day|that)',
    '(when|after|once|until) (it is|they have|they have all|everyone|everybody|the others|the rest|staff) ..2 (empty|gone home|leaves|left|goes home|locked up|cleared off)',
    '(quiet|empty|dead|deserted|free) (after|from|by) (five|six|seven|#Number|#Clock|dark|closing|hours)',
    '(i have|i got|got|have got) (a|the|my own) (key|keys) (for|to) ..4',
    '(be|need|want) (your|a) (ride|lift|driver|chauffeur)',
    '(i could|i can|i will|i would) (run|whisk|sneak|take) you (out|off|away|up|over|down) (to|for|somewhere) ..4',
    '(get|got|have|had) you (home|back) (by|before|in time)',
    '(love|like|come|coming|could come) (to|and)? watch you (play|ride|dance|train|race|swim|perform|skate|sing)',
    '(is there|know|find|got) (a|some|any|somewhere)? (place|spot|cafe|park|bench|corner)? ..1 near (you|yours|your school|your house) (where|that|we|to meet|for us)',
    '#Number (minutes|mins|min|streets|stops) (from|off|away from) your (school|house|road|street|place|stop|club|stables)',
    '(knock|tap|wave|throw a stone) ..2 (on|at) (the|my|your) window',
    '(layby|lay by|underpass|multi storey|back gate|bandstand|old barn|towpath) ..5 (half|at|#Clock|#Number|meet|wait|wednesday|#Day)',
    '(free|whole|empty) (weekend|house|day|afternoon) ..4 (you in|just us|you coming|fancy|you and me|if you)',
    '(are you|would you be|will you be|you) allowed (out|to come out|to meet|to come over|to travel) ..5',
    '(kettle is|door is) always (on|open) ..5',
  ],
  unless: [
    '(server|lobby|minecraft|roblox|raid|dungeon|map|quest|bedwars|ranked|spawn|bot|bots in ranked) ..8',
    '#HarmlessPerson ..8 (watch you|ride|lift)',
    '(watch you|ride|lift) ..8 #HarmlessPerson',
    '(he|she|they) ..4',
    '(restaurant|hotel|sir|madam|uber|cab|taxi|flight) ..9',
    '..9 (restaurant|hotel|sir|madam|uber|cab|taxi|flight|car rental)',
  ],
  confidence: 'weak',
  means: 'Thinks of a quiet place or hour for the two of them, or how to get the child there.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'we should do the skatepark one evening when its empty',
    'nobody there midweek',
    'I have a key for the hall',
    'my boat is 5 min from your school',
    'wud u be allowed out fri nite',
    'the back room is quiet after five',
    'i could run you out to the lake',
  ],
  passes: [
    'everyone in the lobby left',
    'grandad would love to watch you play',
    'the restaurant is quiet after nine',
    'is it quiet in the library',
    'we went to the park with mum',
  ],
};
