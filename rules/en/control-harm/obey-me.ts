import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ ..1 obey (me|us|now|$)',
    'you ..1 (must|have to|will|got to|need to|better) (answer to|obey|do what) (me|us|i say|we say|my orders|my rules|our rules)',
    'punish yourself',
    'you (will|are going to|must|shall) do as (i|we|you)',
  ],
  unless: [
    '(obey|do what|do as) ..8 (simon|dog|puppy|traffic|lights|law|laws|teacher|coach|referee|gravity|server|rules|game|exam|instructions)',
    '(he|she|they|must we|it) ..2 obey',
  ],
  confidence: 'strong',
  means: 'Demands that the child obey them, to which nobody in a chat has a right.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['obey me', '0bey me now', 'you must do what i say'],
  passes: ['obey the traffic lights', 'obey the rules of the server', 'the dog wont obey me'],
};
