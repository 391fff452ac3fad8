import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(rules|rule|limits|laws|age limits|age) (like that|like these|like those|are|is|of that sort)? ..1 (for|on) (ordinary|other|normal|average|little|small|boring|people|kids|children|babies|everyone else|them) ..3',
    '(that is|it is|so it is|blame) (on)? (them|the rules|their rules|the law) ..2 (not us|not you|not me)',
    'age ..2 (weird|strange|matter|matters|matters less|a number|a thing|an issue|important|relevant|a problem|wrong) ..2 (to|when|with|for|between) ..3 (people|us|me|others|you|two)',
    'age (is|does not|should not|do not|never) ..2 (just|only|a)? (number|matter|mean|weird|count|define)',
    '(is|it is|that is) (no|not) (a)? (problem|issue|bother|matter) (for|to) me ..3 (young|younger|age|kids|children|teen|teens|old)',
    '(i do not|do not) (see|think of|treat|look at) you (as|like) (a)? ..1 (kid|child|little|young|student|pupil|baby)',
    '(more than|longer than|than) i (should|ought|am supposed to|am meant to|am allowed)',
    'i (probably|really|maybe)? (should not|shouldnt|ought not|am not supposed to|am not meant to) ..1 (say|tell you|admit|be saying|be telling|feel|think|like|miss|be talking|be feeling|write) ..3',
    '(is it|would it be|am i) ..2 (bad|wrong|odd|weird|strange|crazy) (that i|if i|for me to) ..3 (you|your)',
    '(understand|get|know|treat|listen to|listen) ..3 (better|more) than my (wife|husband|partner|girlfriend|boyfriend|ex|own)',
    'my (wife|husband|girlfriend) (does not|never|would not) (get|understand|listen|talk|laugh|like|know)',
    'i am #Number ..1 (and|but) (you|i) ..6 (me|you|like|than|feel|get)',
    '(nobody|no one) (follows|cares about|keeps|obeys|minds) (that|the|those|these) (rule|rules|age|age thing|law)',
  ],
  unless: [
    '(game|server|mod|mods|discord|league|tournament|chess|school|uniform|phone|house|board|road) (rules|rule)',
    '(pegi|film|ride|cinema|alcohol|voting|driving) ..5 age',
    '(eat|ate|eaten|spent|slept|sleep|paid|cost|weigh|drink|drank|spend|study|work) ..5 than i should',
    'should not (say|tell) (anyone|him|her|them|no)',
    'i am #Number (and|but) (you|i) (can|are|were) (go|come|eat)',
    '(he|she|they) ..3 (wife|husband)',
    '(my wife|my husband) (and i|is not) ..3 (dinner|holiday|hotel|home|feeling)',
    '(is it|would it be|am i) ..2 (bad|wrong|silly) ..3 (homework|essay|eat|revise|sentence|code|ubuntu|install)',
  ],
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
