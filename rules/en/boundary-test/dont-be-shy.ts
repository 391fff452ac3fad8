import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do not|no need to|you do not need to|you do not have to|stop being|why are you|no reason to) ..1 (be|being)? ..1 (shy|embarrassed|nervous|scared of me|afraid of me|bashful) ..1 (around|with|of|about)? (me|us|it|babe|$)',
    '(are you|you|you are) (being)? ..1 (shy|blushing|nervous|embarrassed) (with me|around me|of me|to show me|talking to me|about me|now)',
    '(bet|did i|made you|i make you|do i make you) ..2 (blush|blushing|nervous|shy)',
  ],
  unless: [
    '(they|she|he|it|we) (do not|does not) ..1 (be|get|feel) (shy|nervous|embarrassed)',
    'do not be ..1 (nervous|scared|embarrassed) $',
    '(please help yourself|have some|eat) ..6 (do not be shy)',
  ],
  confidence: 'fair',
  means: 'Coaxes the child not to be shy, though shyness is often good sense.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dont b shy',
    'r u shy w me',
    'no need to be so shy around me',
    'did i make u blush',
    'why are you so nervous around me',
  ],
  passes: [
    'dont be shy ask questions in class',
    'dont be nervous for the exam',
    'im shy around the new coach',
    'get some mud on the boots so they dont feel shy',
    'the cat is shy with me',
  ],
};
