import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(when|what day|what month|what date) (is|was|are) your (birthday|bday|b day|birth day|date of birth|dob)',
    '(what|which) (year) (were|was|are|did|r) you (born|birthed|get born)',
    '(when|what day) (were|was|are) you born',
    'what is your (year of birth|date of birth|dob|birth year|birth date|birthdate|birthday)',
    '^ (dob|date of birth|birth year) $?',
    '(did|have|when do|when did|when will) you (turn|turned) #Age',
  ],
  unless: ['your birthday ..3 (party|present|sleepover|cake|do)'],
  confidence: 'fair',
  means: 'Asks when the child was born, which tells their exact age.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wen is ur bday n wat year',
    'what year were u born',
    'when were you born',
    'when is ur birthday',
    'whats your date of birth',
  ],
  passes: [
    'happy birthday!! when is the party',
    'when is your birthday party, mum wants to know',
    'Date of birth too, parents please send it to the office',
    'my birthday is next week',
    'whats the date of birth of queen victoria',
  ],
  overflags: ['what do you want for your bday and when is your birthday again'],
};
