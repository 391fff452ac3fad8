import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'prove it (with|in) (blood|cuts|pain)',
    '(bleed|pain|suffer|hurt) for (me|us|the group)',
    '(carve|carving|cut) (my name|our name|the name|my initial|my initials|the symbol|our symbol|it) (in|into|on) ..1 (your|you)',
    'you deserve (pain|to be hurt|punishment|this pain|to be punished|to suffer)',
    '(sign|write|put) (your|my|our) name in (it|blood)',
    'do the cut',
  ],
  unless: [
    '(pumpkin|pumpkins|turkey|wood|stone|soap|tree|roast|cake|out of|paper) ..6 (carve|carving|cut)',
    '(carve|carving|cut) it ..6 (pumpkin|wood|half|pieces|paper|cake|slices|scissors)',
    '(contract|register|card|form|book|sand|snow|concrete|list|will) ..5 name in it',
    'name in it so',
  ],
  confidence: 'certain',
  means: 'Asks the child to bear pain or be marked to please them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['prove it w blood', 'carve it in your arm', 'the group wants proof, do the cut'],
  passes: [
    'carve it out of the pumpkin',
    'cut it in half with scissors',
    'write your name in it so you dont lose the book',
  ],
};
