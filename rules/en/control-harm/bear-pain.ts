import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'prove it (with|in) (blood|pain)',
    '(you|will you|would you|can you|please|now) ..1 (bleed|suffer|hurt) for (me|us|the group) !(to|if)',
    '(carve|cut|scratch) (my name|our name|my initial|my initials|the symbol|our symbol|it) (in|into|on) (your|you) !(tree|wall|desk|base|house|pumpkin|bench)',
    'you deserve (pain|to be hurt|punishment|this pain|to be punished|to suffer)',
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
