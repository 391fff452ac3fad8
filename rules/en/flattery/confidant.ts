import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (can|could) (always|just)? (trust|tell|talk to|confide in|rely on|count on|be honest with|open up to) me (with|about|anything|things|everything|you know|anytime|any time|always|okay|yeah|i|$)',
    '(do not|no need to|you do not have to) be (so)? (shy|nervous|scared|embarrassed|awkward) (with|around|of) me',
    '(do|do not|can) you (not)? trust me',
    '(no) secrets (between|from) (us|me|each other)',
    'tell me (everything|all your|your (secrets|secret|deepest|feelings|problems))',
    'i (will|would|want to|could|can) (always)? (look after|protect|take care of|keep) you (properly|safe|from|always|bbg|babe|$)',
  ],
  unless: [
    '(tell me) (everything|all) about (your (day|trip|holiday|weekend|exam)|it|the)',
    'trust me (jump|on|it|bro|push)',
    '(perhaps|maybe) you (can|could) tell me ($|why|what|how|where|when|who)',
  ],
  confidence: 'weak',
  means: 'Offers to be the one the child can tell everything; good adults say it too, but not in secret.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u can trust me w anything',
    'you can tell me things, im more like your sister than staff',
    'no secrets between us',
    'dont be shy with me',
    'id look after you properly',
  ],
  passes: [
    'you can always talk to me, or to your form tutor',
    'trust me jump here',
    'tell me everything about your trip',
    'can i trust this link',
    'you can tell me the answer to 4',
    'no idea why, maybe you could tell me',
  ],
};
