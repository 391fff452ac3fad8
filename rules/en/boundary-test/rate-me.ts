import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(am i|i am) ..1 (cute|your type|fit|attractive|handsome|too old for you|good looking) ..1 $',
    '(how|what) would you rate (me|my (face|looks|picture))',
    '(what is|whats|am i) your type',
    '^ rate me $',
    '(do you|you) (think|find) (i am|me|that i am) ..1 (cute|fit|good looking|attractive|handsome|pretty|ugly|too old)',
    '^ rate (me|my (face|look|looks|body|outfit|fit|pic|picture|selfie)) $',
  ],
  unless: ['(cute|fit) ..3 (skin|avatar|costume)'],
  confidence: 'weak',
  means: 'Fishes for what the child thinks of their looks and steers the talk to attraction.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['rate me', 'do u think im cute', 'am i ur type', 'how would you rate my face', 'whats ur type'],
  passes: [
    'rate my build',
    'what type is your pokemon',
    'do you think im cute in this skin lol my avatar',
    'how would you rate the film',
  ],
};
