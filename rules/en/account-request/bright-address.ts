import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(what is|whats|tell me|give me|need|want|send me) ..1 your ..1 (house number|home address|street name|door number|flat number|postcode|house address) ..2 (hun|and|babe|i|so|pet|love|dear|$)',
    '(tell|send|type|give) me (exactly)? where (you|u) live ..2 (now|right|or|exact|street|number|at once)',
    'where (do|exactly do) (you|u) live ..3 (street|number|exact|address|house)',
    '(give|gimme|giz|tell|send|drop|type|furnish|write|pop|share|text|dm|state|supply|provide|pass|hand over|spill|need|want|what is|whats|confirm|say) (me|us|it|to me)? (with)? ..3 (your|ya|yer|ur|the|exact|full|home|house|street) ..2 #AccountAddress ..8 (now|right now|at once|this minute|this second|quick|fast|immediately|no questions|straight away|rn|nicely|do not (ask|be|tell)|no need|nearby|driving|or else|no story|hurry|instantly|pronto|before i)',
    'your (street|address|house number) ..4 (now|right now|at once|this minute|this second|quick|fast|immediately|no questions|straight away|rn|nicely|do not (ask|be|tell)|no need|nearby|driving|or else|no story|hurry|instantly|pronto|before i)',
    '(house|flat|apartment|apt|hoose) (number|num) and (the|your)? (street|road)',
    '(street|road) ..2 (and|with|n)? (your|the)? (house|flat|apt|apartment|hoose|door) (number|num)',
    '(street|number|house) ..4 (street|number|flat|apt|apartment) ..5 (now|right now|at once|this minute|this second|quick|fast|immediately|no questions|straight away|rn|nicely|do not (ask|be|tell)|no need|nearby|driving|or else|no story|hurry|instantly|pronto|before i)',
    'which (flat|house|building|floor|door) ..2 which (flat|house|building|floor|door|street|wing)',
    '(what number is|whats|what is) your (hoose|exact house|exact address|full address|eircode|door number|flat number|house number) ..2 (hun|hen|now|pet|babe|love|hon|sweet|dear|$)',
    'what number is your (house|flat|door|home)',
    'your exact (house|address|street|door|home)',
    'i am (in|near|outside|around) your (town|city|street|area) ..4 (address|house number|street)',
    '(drop|send|share) ..2 pin ..4 (your)? (house|home|flat|building|door)',
    '(address|street|house number|house address|flat number) ..4 (i am|i will|i) ..3 (coming|come|driving|outside|nearby|on my way|swing by|swing|drive)',
    'pin of (where|exactly where) ..4 (sitting|house|home|live|sleep)',
    '(where|which house) (you|u) (sleep|live) ..4 (exact|number|street|address)',
  ],
  unless: [
    '(never|not) ..4 (give|tell|share|post|send|say|put) ..8 #AccountAddress',
    '#AccountPostTalk',
    '#AccountAddress ..8 #AccountPostTalk',
    '#AccountPostTalk ..8 #AccountAddress',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose'],
  means: 'Demands the home address of the child, down to the street or the door.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'gimme your address now',
    'whats ur house number hun',
    'which flat, which floor, tell me',
    'drop a pin of your house',
    'whats your street, im coming over',
  ],
  passes: [
    'never give your address to anyone',
    'whats your address for the party invite',
    'give me your email address now',
    'my street is closed today',
  ],
};
