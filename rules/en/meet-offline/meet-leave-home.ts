import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  bright: true,
  match: [
    '(run away|run off|leave home|come away|elope|disappear) ..1 (with|to|for) (me|us)',
    '(pack) ..3 (bag|light|bags|things|case) ..6 (i will|my car|tell no|nobody|no one|pick you|get you|i meet)',
    '(leave|take no|do not take|do not bring|no|switch off|turn off) (a|the|your|ur|yer)? (phone|mobile|fone) ..3 (at home|home|so|behind|cannot|there)? ..2 (so|they|cannot|can|trace|track|find|parents|nobody) ..2 (trace|track|find|see|follow)',
    '(#MeetFetch|#MeetRide|#MeetSpot) ..5 (leave|take no|do not take|do not bring|switch off) (a|the|your|ur|yer)? (phone|mobile|fone)',
    '(nobody|no one) ..1 (will|would|can) find you',
    '(backpack|small bag|overnight bag) ..4 leave (the|your) phone',
    '(one|an) hour ..4 (forest|woods|behind your|pier|after the disco)',
  ],
  unless: [...meetFine],
  confidence: 'certain',
  deaf: ['to-many', 'safety-purpose'],
  means: 'Wants the child to leave home for them or to be out of reach.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'run away with me im serious',
    'leave ur phone at home so they cant track u',
    'bring a backpack, leave the phone at home, i will be there',
  ],
  passes: [
    'run away with me said the knight in the story',
    'pack your bag for school',
    'leave your phone at home for the school trip to the museum',
  ],
};
