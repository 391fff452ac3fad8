import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is|any chance|has) (#Anyone|anyone|someone|anyone else|somebody else|your family|people|any of them) (else)? (with|near|around|beside|next to|behind|by|watching|listening|sat|sitting|sit) (you|with you|near you|next to you|in|there|over|now)',
    '(does|do|is) (anyone|someone|anybody|they|she|he|somebody) (sit|sat|sitting|be|stay|hang|walk|come|stand) (near|with|next to|in|by|around|behind|in there with|past) (you|your room)',
    '(anyone|anybody|any one|someone|somebody) (else)? (in|around|about|at|up|there|home|awake|near|watching|nearby) (the room|your room|home|yours|the house|near you|with you|you|at yours)',
    '(any|a) (grown up|adult|grownup|teacher|parent) ..1 (with you|near you|there|around|in the room|about|watching)',
    '^ ..1 (anyone|anybody|any one) (with|near|around|beside) you ..1 $',
    '(who|whos) (else)? (is|are|all|s)? (that|there|here|home|in|with|around|about|up|awake|near|next to|sat with|sitting with|talking|talking to|behind|in the room|at home|in the house|stays up|at yours) (with|talking|behind|near|next to|at|in|up|to|shouting|around)? (you|yours|the background|the room|your house|there|tonight|now|your place|right now)',
    'who is (at yours|at home|home|looking after you|watching you|minding you|babysitting|keeping an eye on you)',
    '(anyone|anybody|someone) else (awake|home|in|up|there|about|around|at home) ..1 $',
    'the only one (home|in|there|awake|up|at home)',
    'is (that|it) (your|ur)? (#Family|a kid) ..2 (hear|talking|there|shouting|in the background|behind|laughing|crying)',
    '(is|are) (your|they|she|he|anyone|anybody|someone)? (#Family|they|she|he|anyone|anybody) (watching|listening|reading this|looking|gonna hear|going to hear|able to hear|looking after) (you|us|this|over|in|at your|now|$)',
    '(anyone|anybody|someone|they|she|he) ..2 (reading|read|see|hear|hearing|watching) this (with|over|too|or|as well|$)',
    'who is (that|it|this)? (talking|shouting|laughing|singing|in the background|behind you|sat there) ..2',
    '(who|how many) (else)? (is|are|people are) in (the|your) (room|house|kitchen|flat|bedroom)',
    '(#Anyone|anyone|someone|they) (gonna|going to|about to|likely to|could|might|ever) (walk in|come in|barge in|interrupt|interrupt us|disturb us|burst in)',
    '(nobody|no one) (can|could|will|is)? (see|hear|hears|sees|watching|listening|there|around|with you|near you) (this|us|you|right|or|in|$)',
    '(is there|got|have you got) (anyone|someone|anybody|somebody|people) ..2 (next to|with|near|around|beside|behind) you',
    '^ (so|is)? (anyone|anybody) (about|around|with you|there with you|near you) $',
    '(can|could|will|did) (#Anyone|anyone|someone|they|she|he|your mum|your dad|your parents|#Adult|#Family) (hear|over hear|overhear|listen to|walk in on|see) (you|us|me|this|what you|what we|you talking|me talking)',
    '(are you|you) (with) (anyone|someone|somebody|your mum|your parents|your family|people|#Adult) (right now|now|atm|tonight|or alone|at the moment|$)',
  ],
  unless: [
    '(who) (is|are) (in|there|up|around|home|that) ..2 (the team|squad|lobby|party|game|raid|server|call|vc|for|tomorrow|yet to|next)',
    'anyone (else)? (in|up|around|about|there|awake|on) ..4 (for|duos|trios|game|server|raid|to play|play|lfg|matches|queue|class|help|practice)',
    '(can|could) (anyone|someone|they|you) (hear|see) (me|the|my|it|this|that)',
    '(is|are) (anyone|anybody) (here|there|on|around|online)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks who else is in the room or at home, so that nobody sees or hears what comes next.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'is any1 with u',
    'anyone else in the room',
    'whos that talking behind u',
    'who else is up at yours',
    'and does someone sit w u when u study',
    'who else stays up with u',
    'can ur mum hear u',
  ],
  passes: [
    'can anyone see my screen share',
    'anyone up for duos',
    'who is in for friday',
    'is anyone there? my mic is broken',
    'who else is in the team',
    'can anyone hear the new boss music',
    'who is that in the trailer',
  ],
};
