import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|i can|i could|i will|can i|could|let me|want me to|shall i|should i|can|going to|happy to|we will|we can) ..1 (pick you up|come get you|come and get you|collect you|fetch you|come pick you up|scoop you up|swing by yours|drive you|give you a lift|give you a ride|drop you (back|home|off)|run you home|get you in the car|get you from|take you (home|for a drive|for a ride|somewhere))',
    '(come|swing|drive|pull up|stop) (by|past|over)? ..2 (and)? you (jump|get|hop) in',
    '(swing|come|drive) (by|round|past) (yours|your (house|place|road|school))',
    '(you|u) (jump|hop) in (and|the car|my car|with me|we|$)',
  ],
  unless: [
    '(knocked|revive|down in|flag|heli|helicopter|boat|dragon|minecart|in game|warthog|squad|respawn|hospital|vet|swimming|football|netball|club|practice|training|cubs|brownies|scouts|guides|rehearsal|piano|nans|nan|grans|dentist|school at|airport|party at|lesson|dance|judo|karate|camp) ..8 (pick|collect|fetch|get you|drive|lift|ride)',
    '(pick|collect|fetch|get you|drive|lift|ride) ..8 (knocked|revive|heli|helicopter|boat|dragon|minecart|in game|respawn|swimming|football|netball|club|practice|training|cubs|brownies|scouts|guides|rehearsal|piano|nans|nan|grans|dentist|airport|lesson|dance|judo|karate|camp|dad says|mum says|your mum|your dad|gran)',
    '(mum|dad|nan|gran|auntie|uncle|grandad|bus|taxi) ..3 (pick|collect|fetch|get you|drop|drive)',
    '(he|she|they|we) ..1 (pick|drive|collect|will pick|can pick)',
  ],
  confidence: 'fair',
  means: 'Offers to fetch or drive the child, who should never ride with somebody only known online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i can pick u up',
    'ill stop n u jump in',
    'fetch you saturday in the horse lorry, i could fetch you after school',
    'ill come get u if u want',
    'want me to give u a lift after school',
  ],
  passes: [
    'pick me up im knocked',
    'ill pick u up from swimming',
    'train sim 4 looks good',
    'i can get you a sword',
    'mum will pick you up after',
    'i can take you through the level',
  ],
};
