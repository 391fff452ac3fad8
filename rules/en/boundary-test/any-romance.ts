import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(have|had|got|get|need|want|no|your|ever) (a|any|another|had a)? ..1 (boyfriend|girlfriend|boyf|girlf)',
    '(go out|going out|been out|go on a date|date) with (me|you|anyone|someone|boys|guys|girls|older)',
    '(be|become|being) (your|my) (boyfriend|girlfriend|boy|girl|man|lady)',
    '(ever|have you|you) (dated|date|kiss|kissed|liked|met) (a|an|any|someone|anyone|guy|guys|boys|older)',
  ],
  unless: [
    '(her|his|my|their|he|she|they|brothers|sisters|friends|jake|emma) ..3 (boyfriend|girlfriend|date|dated|kissed)',
    '(boyfriend|girlfriend) ..4 (her|his|their|he|she|they|in the (film|book|show|sims)|character|jeans)',
    '(bring|and|with|from|about|off|kissed|muz be|was it) your (boyfriend|girlfriend)',
    'your (boyfriend|girlfriend) (is|still|ended|ended it|know|knows|can|on|name)',
    'your poor',
  ],
  confidence: 'weak',
  means: 'Talks of boyfriends, girlfriends or dating, ordinary at school and out of place from somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['u have a bf?', 'i want to be ur bf', 'you ever dated a guy', 'would u go out with me'],
  passes: ['her boyfriend is so tall', 'the due date is friday', 'you can bring your girlfriend to the party'],
};
