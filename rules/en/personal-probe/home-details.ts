import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what does|what is|whats|how does) your (house|road|street|flat|front door|building|area|garden|room) look like',
    '(is|are) your (house|home|flat|street|road|school|town|village) (near|by|on|the one|close|next to|behind|far|big|opposite|off|down)',
    'what is your (house|home|road|street|area|village) like',
    'is there a (#PlacePublic|shop|park|bus stop|school|field) (by|near|close to|round) (you|yours|your house|your school)',
    'how (big|small|far) is your (town|house|village|school|street|city)',
    '(which|what|so which) (bit|side|end|corner|part) of (town|london|the city|the country)',
    '(whereabouts|where abouts|where exactly|where roughly|roughly where) (in|near|is|are|do|from|abouts)? (you|that|your|it|do you|are you|exactly)?',
    '(are you|you) (from|in|based in) (the)? (uk|us|usa|england|scotland|wales|ireland|america|canada|australia|britain|london|north|south|east|west|midlands|states|country|countryside)',
    'where is home',
    '(which|what) end of (the|your)',
    '(what|which) part (are|do|of town|of the country)',
    'show me your (street|house|road|school|garden|town|bedroom|area)',
    '(live|living) (round|around|near|by) (here|there|me|the)',
    '(does|has|got) your (house|road|street) (have|got|a) (a|cameras|alarm|an|camera|dog)',
    '(where|what) (is|was) (that|this) (picture|photo|video|pic|vid|selfie) (taken|from|at|of)',
  ],
  unless: [
    'your school (near|close to) the (end|beginning|start|holidays)',
    '(whereabouts|where exactly) (in|on) (the)? (map|game|minecraft|level|kitchen|fridge|book|code|file|page|question)',
  ],
  confidence: 'fair',
  slot: 'address',
  means: 'Asks what the home or the area looks like, or what lies near it. Such details add up to a place.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "what's your house look like from outside",
    'is your house near the church',
    'so which bit of town',
    'where abouts in leeds',
    'r u from the uk',
    'how big is ur town',
    'where was that pic taken',
  ],
  passes: [
    'is your house in bloxburg finished',
    'whereabouts in the fridge is the milk',
    'which part of the film was best',
    'is your school near the end of term',
    'where exactly in the book is that',
    'my house is by the park',
  ],
};
