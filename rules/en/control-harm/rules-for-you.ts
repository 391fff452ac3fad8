import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(good|nice) (girls|boys|girl|boy) (do|does|obey|listen|do not|follow) ..1 (as|what)?',
    'you (make|made|are making) me do (this|it)',
    'from now on (you|no|only|your|we|i decide|every)',
    '^ (apologise|apologize|beg|kneel|bow) (now|$)',
    'who gave you permission',
    'without (telling|asking) me',
  ],
  unless: [
    'from now on (you will get|you can|you are (on|in) the|we will (meet|train|practise))',
    '#HarmlessPerson ..8 (without asking|good girl|good boy|from now on)',
    '(borrow|took|take|used|eat|ate|use|touch) ..6 without (telling|asking) me',
  ],
  confidence: 'fair',
  means: 'Makes rules for the child, as if they had to ask first.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'from now on u answer when i message',
    'who gave u permission',
    'why did u go out without telling me',
    'good girls do as they r told',
  ],
  passes: [
    'dont take my charger without asking me',
    'from now on we will train on mondays',
    'who made me do this obby lol',
  ],
};
