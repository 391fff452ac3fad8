import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "(give|gimme|giz|tell|send|drop|type|furnish|write|pop|share|text|dm|state|supply|provide|pass|hand over|spill) (me|us|it)? (with)? ..3 (your|ya|yer|ur|the|exact|full|home)? ..2 #AccountAddress ..9 (now|right now|at once|this minute|this second|quick|fast|immediately|coming|no questions|straight away|tonight|this evening|asap|rn|nicely|do not|no need|na|nearby|driving|swing by|come)",
    "(what is|whats|whit is|need|want|i need|i want|i would like|i should like|give me|tell me) ..3 your ..2 (house number|house num|home address|full address|exact address|street|flat number|apartment number|eircode|door number|exact house|address|hoose number)",
    "(house|flat|apartment|apt|door|hoose|street) (number|num) ..5 (street|road|now|right now|hen|hun|quick|please|and)",
    "(street|road|address) ..4 (house|flat|apt|apartment|door|the|your) (num|number) ..4 (now|right now|quick|tell|type|drop|send|at once|too|as well)",
    "which (flat|house|building|floor|door) ..4 which (flat|house|building|floor|door|street|wing)",
    "what number is your (house|flat|door|home)",
    "your exact (house|address|street|door|home)",
    "(in|near|outside) your (town|city|street|area) ..4 (address|house number|street)",
    "(drop|send|share) ..2 (pin|location|dot) ..4 (your)? (house|home|flat|building|door)",
    "(i am|im|we are) (coming|driving|outside|nearby|on my way|on the way) ..6 (address|house number|street|flat)",
    "(address|street|house number|house address|flat number) ..8 (i am|i will|i come|il|ill) ..2 (coming|come|driving|outside|nearby|on my way|swing by|swing|drive)",
  ],
  unless: [
    "(party|invite|invites|invitation|invitations|delivery|deliver|order|pizza|parcel|email|e mail|ip|web|website|mail address|letter|pen pal|form|homework|taxi|ambulance|999|police|survey|essay|church|school|shop|clinic|bus stop|minecraft|plot|bloxburg|club|coach|mums|mum is|lift|library|card|carpool|training|practice|match|cafe|museum|georgraphy|geography) ..9 #AccountAddress",
    "#AccountAddress ..9 (party|invite|invites|invitation|delivery|deliver|pizza|parcel|for the form|on the form|taxi|ambulance|church|school|shop|clinic|library|lift|mum will|mum can|mum says|my mum|my dad|your mum|your mom|minecraft|bloxburg|plot|venue|pitch|rink|pool|card|charity|homework)",
    "(never|not|no) ..4 (give|tell|share|post|send|say|put|ask) ..8 #AccountAddress",
    "(street|address) ..2 (fighter|food|art|dance|party)",
    "(my|our|her|his|their) ..1 (address|street|house number) is",
  ],
  confidence: 'certain',
  bright: true,
  means: "Demands the home address of the child, down to the street or the door.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "gimme your address now",
    "whats ur house number hun",
    "which flat, which floor, tell me",
    "drop a pin of your house",
    "whats your street, im coming over",
  ],
  passes: [
    "never give your address to anyone",
    "whats your address for the party invite",
    "give me your email address now",
    "my street is closed today",
  ],
};
