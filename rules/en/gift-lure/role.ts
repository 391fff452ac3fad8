import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(want|want to|fancy) (to be|be)? (mod|admin|vip|staff|a mod|an admin)',
    '(i can|i could|i will|let me) (make|give) you (a|an)? (mod|admin|vip|a role|staff|owner|early access|a shoutout|shoutout|op|co owner)',
  ],
  unless: ['i want to be', '(want|want to) (to be)? (mod|admin|staff) apply'],
  confidence: 'fair',
  means: 'Offers a role of some rank in a game or a group, to make the child want to please.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['want mod?', 'i can give u mod', 'let me make you an admin', 'fancy vip?'],
  passes: [
    'i want to be admin one day',
    'if you want mod apply in the form',
    'apply for mod in the server',
    'the admin can give you your role back',
  ],
};
