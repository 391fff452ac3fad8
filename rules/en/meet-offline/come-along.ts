import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(party|bbq|barbecue|gig|lan|gathering|pool|hot tub|trampoline) at (my|our) (flat|place|house|yard|studio|uni|work)',
    'i will ..2 pull up',
    'show me (round|around) (your|town|the area|there|when)',
    'take you ..3 (driving|car park|in the car|in my|on my|to my|to a hotel|to london|to the coast|to the beach)',
    'nearest (station|bus stop|train|tube|park|airport|services) to (you|yours|your)',
    '(boat|van|caravan|cabin|studio|campervan|tent|garage|barn|stables) ..5 (come (on|in|and|see|with|to)|you could come|you should come|you can come)',
    'bring your (swim|swimming|swimsuit|pyjamas|overnight|sleeping|toothbrush|gear|costume) ..4 i will',
    'no (parents|mums|dads|grown ups) (in|at|on|allowed|there|around|about|needed|just)',
    'booked (somewhere|something|a table|a place|a room|a cottage|us) (for us|for you and me|in)',
    '(down|over|up|round) your (way|end|ends) ..5 (fancy|want to|we could|i could|meet|grab|free)',
    '(be|meet me|stand|wait) ..1 by the (post box|bins|bus shelter|phone box|underpass|garages|fence|lights|bridge|back gate)',
  ],
  unless: [
    '(party|pull up|take you|come|bring|bbq|booked|your way|taxi|pay) ..8 #EventWord',
    '(party|pull up|take you|come|bring|boat|van|tent) ..8 #GameWord',
    '#EventWord ..9 (pull up|take you|come|bring|booked|your way|taxi|pay)',
  ],
  confidence: 'fair',
  means: 'Draws the child towards a meeting step by step, one small detail after another.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im down ur way tues, fancy a bite',
    'stand by the post box n ill pull up',
    'whats the nearest station to u',
    'bring ur swim stuff il fetch u, bring your swimming things i will drive',
    'there is a party at my flat, u in?',
    'no parents allowed there',
  ],
  passes: [
    'theres a party at our house for mums birthday',
    'bring your swimming stuff mum says',
    'im down your way shall i drop your jumper off',
    'come on the boat in the game',
  ],
};
