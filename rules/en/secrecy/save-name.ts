import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'put me in your (phone|contacts) as',
    '(save|name|rename|store) (me|my number|this number|my contact|us) (in)? (your phone|your contacts)? (as|under) !(mum|mom|dad|nan|gran|me)',
    'call me ..4 (so|in case) (#Nobody|they|she|he|your|#Minder)',
  ],
  confidence: 'strong',
  means: 'Wants to be saved under another name, so that nobody at home sees who it is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'save me as a girls name',
    'save my number under emma',
    'rename me as maths tutor in case she looks',
    'put me in ur phone as a friend from school',
    'put me in ur phone as maths club',
  ],
  passes: [
    'save me as mum and delete the old one',
    'save me a seat',
    'save the file as a pdf',
    'put me under the blue team',
  ],
};
