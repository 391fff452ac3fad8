import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|we) live (on|at|by|near|opposite|behind|next to|next door to|round the corner from|across from|close to|down) !(my|the (moon|edge|internet)|earth|a (boat|farm)|my own|your|you|vibes|coffee)',
    '(i)? (live|am|house is|home is) ..1 (at|on)? #Number ..2 #StreetWord',
    '(my|our) (address|addy|house|home|postcode|post code|zip|zip code|flat) (is|number is) (at|on|in|by|near|#Number|next|the one (with|by|next|near|on|opposite)|opposite|behind)',
    '^ #Number ..2 #StreetWord',
    '(on|at|down) ..2 (road|street|lane|avenue|crescent) (near|by|next|opposite|number|the one|with)',
    '(the)? (one|house) (with|w) (the)? ..1 (gate|door|fence|garage|tree|van|windows)',
    '(here is|heres|sent you|sharing|shared|dropping|sending) my (location|address|live location|loc|pin|postcode)',
    'i live #Number ..2 (from|away|min|mins|minutes)',
  ],
  unless: [
    '(minecraft|base|spawn|server|map|in game|sims|adopt me|bloxburg|#Number (blocks|chunks))',
    '(my|our) house is (on|in) (fire|a mess)',
    'live on (pizza|crisps|my phone|my own)',
  ],
  confidence: 'strong',
  speaker: 'self',
  slot: 'address',
  means: 'You gave away where you live; only people your family knows should have that.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i live on elm rd',
    'im at 14 elm road',
    'heres my location',
    '14 Orchard Rise why',
    'the one w blue gate haha',
    'we live next to the church',
  ],
  passes: [
    'elm road is closed',
    'my base is at 14 -200',
    'i live on pizza',
    'my house is on fire in sims',
    'he lives in leeds',
    'send me ur location in game',
  ],
};
