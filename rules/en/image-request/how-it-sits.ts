import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(front|side|back|face) (and|then)? (side|front|back) (and|then|in|same|$) ..3',
    '(head|waist|shoulder) to (toe|foot|floor|knee) ..4',
    '(turn|turned|turning|spin|spun|pan) (round|around)? ..1 (slowly|slow|round|around) ..3',
    '(without|minus|lose|take off|loose) the ..1 (helmet|jacket|jumper|skirt|big skirt|coat|hoodie|hat|mask|filter|flowers|glasses|frog|scarf) ..4',
    '(how|way) (things|it|they|that|clothes|the top|the fabric|the light) (hang|hangs|fit|fits|sit|sits|look|looks|falls|fall) ..1 on (you|the|your|a) ..3',
    '(see|show|need) ..1 (the|your) (fit|lines|line|silhouette|shape|build|form|legs|figure|shoulders|muscle|teeth|braces|smile) ..4',
    '(model|wear) (them|it|the hat|the hats|the tops|my designs) ..4 (yourself|you|for|picture|photo|better|go)',
    '(you in|you wearing|in) (just|only) (the|a|your|that) ..4 (strappy|shoulders|hat|vest|top|tee|towel|socks|shirt) ..3',
    '(work|draw|paint|sketch) from (photographs|photos|pictures|life|a photo) ..4',
    '(hair|plait) (loose|down|half done|up) ..2 (no|shoulders|and|just|without|plain) ..2',
    '(braces|dimples|freckles) (still|yet|or|now|on|too) ..2',
    'what does (a|your|the|an) ..4 (room|bedroom|bed) look like ..3',
  ],
  unless: [
    '(drawing|sketch|character|oc|skin|avatar|minecraft|roblox|lego|car|bike|house|build|sims|dog|cat|horse|game|base) ..8',
    '..8 (drawing|character|oc|skin|avatar|minecraft|roblox|lego|car|sims|dog|cat|horse|game|base|card)',
    '(doctor|nurse|physio|mum|dad|nan|shop|store|teacher|coach|rehearsal|class|sir|madam|size|try it on) ..8',
    '..8 (doctor|mum|dad|nan|shop|store|class|rehearsal|size|price|refund)',
    '(he|she|we|i) ..2',
    '(dog|cat|lady|man|woman|teacher|driver|everyone|everybody|somebody|someone) ..4 turned (round|around)',
  ],
  confidence: 'fair',
  slot: 'picture',
  means: 'Wants to see how clothes sit or what the body looks like, under the reason of art, sport or a fitting.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['front, side, back, in race kit', 'so they can see how things hang on you', 'A short clip turning slowly'],
  passes: [
    'front and back of the card',
    'my dog turns round slowly',
    'see how it looks on the car',
    'then the lady in front turned round and laughed',
  ],
};
