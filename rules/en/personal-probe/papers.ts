import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(need|send|give|want|require|requires|show|take|just|snap|upload|get) ..4 (passport|passport photo|school card|student card|bus pass|birth certificate|id card|school id|identity card|report card)',
    '(quick|need an|need a|an|for) ..1 id (check|verification|picture|photo)',
    '(need|needs|send|give|want|fill in|drop|just|tell) ..3 (name|height|age|dob|school|town|address|birthday|number) ..2 (name|height|age|dob|date of birth|school|town|address|birthday|number|city|state|postcode) ..4 (town|city|address|school|number|dob|age|height|birthday|state|postcode|name)',
    '(real|first|full|legal) ..2 name ..2 (what|which|and|your)? (state|town|city|school|street|address|country|age|birthday|county)',
    '(your|and your|a) (home|postal|mailing|delivery|house) address',
    '(front|outside) of (your|the) (house|home|school|building|road|street)',
    '(film|picture|photo|video|snap|show) ..2 (the|your) (sign|street sign|road sign|road|street|front door|school gate|end of your road)',
    '(what|whats|which) (is)? your (teachers|teacher s|coachs|mums|dads|brothers|sisters|neighbours|friends|best friends) (full|first|last)? (name|number|work|address)',
    'whose name is ..4 (account|phone|card|contract) in',
    '(pop|put|drop|leave|type|bung) it (here|below|in here|in the chat) (and|then|so)',
  ],
  unless: [
    '(office|register|parents|#Adult|reception|passport office|airport|trip|library) ..6 (passport|form|address|id|card)',
    '(front|outside) of the (school|building) ..4 (meet|parade|fete|bus|wait|queue|at #Clock)',
    '(leave off|without|never|do not|no|not) ..4 (address|name|school|number)',
  ],
  confidence: 'fair',
  slot: 'address',
  means: 'Asks for papers or a whole list of facts, with which anybody can find the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'just need name, height, dob and which town',
    'quick id check, passport or school card next to ur face',
    'need ur real first name, what state and town',
    'film the sign at the end of ur road',
    'contracts need a passport photo and your home address',
  ],
  passes: [
    'bring your passport for the trip, the office needs it',
    'wait outside of the school at 3pm',
    'never give your home address',
    'leave off your last name and address',
    'what is your email address',
  ],
};
