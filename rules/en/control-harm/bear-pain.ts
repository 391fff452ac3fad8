import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'prove it (with|in) (blood|pain)',
    '(you|will you|would you|can you|please|now) ..1 (bleed|suffer|hurt) for (me|us|the group) !(to|if)',
    '(carve|cut|scratch) (my name|our name|my initial|my initials|the symbol|our symbol|it) (in|into|on) (your|you) !(tree|wall|desk|base|house|pumpkin|bench)',
    'you deserve (pain|to be hurt|punishment|this pain|to be punished|to suffer)',
    '(sign|write|put) (your|my|our) name in blood',
  ],
  unless: [
    '(film|movie|book|story|song|series|episode|show|character|scene|game|church|soldiers) ..8 (pain|blood|suffer|bleed|hurt|punished)',
    '(pain|blood|suffer|bleed|hurt|punished) ..8 (film|movie|book|story|song|series|episode|character|scene|game|doctor)',
    '(he|she|they|would i|i) ..2 (bleed|suffer|hurt|carve|cut)',
    '(do not|never|no one|nobody|not) ..2 (deserve|bleed|suffer|hurt)',
    '(pumpkin|pumpkins|turkey|wood|stone|soap|tree|roast|cake|out of|paper) ..6 (carve|carving|cut)',
    '(carve|carving|cut) it ..6 (pumpkin|wood|half|pieces|paper|cake|slices|scissors)',
    '(contract|register|card|form|book|sand|snow|concrete|list|will) ..5 name in it',
    'name in it so',
  ],
  confidence: 'fair',
  means: 'Asks the child to bear pain or be marked to please them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['prove it w blood', 'you deserve to be punished', 'would you suffer for me'],
  passes: [
    'carve it out of the pumpkin',
    'can you describe the pain for me',
    'in the film she suffers for us all',
    'you dont deserve to be hurt',
    'cut it in half with scissors',
    'write your name in it so you dont lose the book',
  ],
};
