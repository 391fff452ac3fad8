import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'please please please',
    '(please|pretty please) (for me|babe|baby|i beg|i am begging|do it)',
    '(i am begging|begging|i beg|i am literally begging) (you|of you) ..3 (just|send|show|come|do|call|answer|tell|stay)',
    '(come on|go on) ..1 (babe|baby|princess|beautiful|trust me|you know you want|for me|be nice|we want you|i want you|i need you)',
    'please say yes',
  ],
  unless: [
    '(play|game|homework|add|unban|invite|carry|help|lend|borrow|trade|let me in|join|accept|hw|answers) ..6 please',
  ],
  confidence: 'weak',
  means: 'Keeps begging, although a no that must be repeated was not respected.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'plsssss pls pls',
    'please for me',
    'go on, you know you want to',
    'come on trust me',
    'im begging you just send it',
    'come onnn we want u in the call',
  ],
  passes: [
    'plsss can we play again',
    'come onnn england',
    'please help with my homework please',
    'begging my mum for a dog',
  ],
};
