import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(rules|rule|limits|laws|age limits|age) (like that|like these|like those|are|is|of that sort)? ..1 (for|on) (ordinary|other|normal|average|little|small|boring|people|kids|children|babies|everyone else|them) ..3',
    '(that is|it is|so it is|blame) (on)? (them|the rules|their rules|the law) ..2 (not us|not you|not me)',
    'age (is|does not|should not|do not|never) ..2 (just|only|a)? (number|matter|mean|weird|count|define)',
    '(is|it is|that is) (no|not) (a)? (problem|issue|bother|matter) (for|to) me ..3 (young|younger|age|kids|children|teen|teens|old)',
    '(more than|longer than|than) i (should|ought|am supposed to|am meant to|am allowed)',
    'i (probably|really|maybe)? (should not|shouldnt|ought not|am not supposed to|am not meant to) ..1 (say|tell you|admit|be saying|be telling|feel|think|like|miss|be talking|be feeling|write) ..3',
    'my (wife|husband|girlfriend) (does not|never|would not) (get|understand|listen|talk|laugh|like|know)',
    'i am #Number ..1 (and|but) (you|i) ..6 (me|you|like|than|feel|get)',
  ],
  unless: ['(eat|ate|eaten|spent|slept|sleep|paid|cost|weigh|drink|drank|spend|study|work) ..5 than i should'],
  confidence: 'fair',
  means: 'Explains why age, rules or good manners should not count between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'Rules like that are for ordinary children.',
    "Age is only weird to people who don't know us",
    'I look forward to Tuesdays more than I should say',
    "I'm 34 and you understand me better than my wife",
    'thats on them rules not us',
    'Is not problem for me, young people speak more natural',
  ],
  passes: [
    'the server rules are for everyone',
    'i ate more than i should',
    'age is important for the ride',
    'i should not tell anyone the spoiler',
    'mum knows more than my teacher',
  ],
};
