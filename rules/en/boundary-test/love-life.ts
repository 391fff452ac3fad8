import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(have|had|got|having|a|your|new|no|ever|the|any) (boyfriend|girlfriend)',
    '(be|are|being) my (girlfriend|boyfriend|girl|baby|babe)',
    '(would|will|ever|do|could) you (ever|even)? (date|go out with|dated|be with) (me|a|an|someone|somebody|anyone|older)',
    '(you|have you|you ever|did you) (ever)? (been with|met|dated|kissed) (anyone|someone|a guy|a boy|a girl|an older|a man|somebody)',
  ],
  unless: ['(he|she|they|his|her|their|our|brother|sister|friend|cousin|i) ..4 (boyfriend|girlfriend|date|dated)'],
  confidence: 'faint',
  means: 'Comes back to boyfriends, girlfriends and going out. Somebody new has no business with that.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['do u have a bf', 'who is ur bf', 'be my gf', 'would u date an older guy', 'u ever met anyone off here'],
  passes: [
    'my sister has a new boyfriend',
    'she has a boyfriend in that film',
    'the date is the 12th',
    'he met someone at work',
  ],
};
