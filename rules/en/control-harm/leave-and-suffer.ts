import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nobody|no one|noone|you cannot|you can not|you do not|you do not get to|never) (ever)? (leave|leaves|leaving|quit|quits|get out|walk away|log off) (us|me|this|the group|the server|the family|alive|here|that easy|that easily|$)',
    'come back (in|on|online) (or|now|right now)',
    '(nobody|no one) leaves',
  ],
  unless: [
    '(no one|nobody) (leaves|leave|leaving) (until|til|before|for|the (room|class|table|building|house))',
    '(you can not|never|do not) leave me (here|with|alone with|hanging|behind)',
  ],
  confidence: 'fair',
  means: 'Says that nobody may leave or that leaving has a price.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nobody leaves. come back in', 'come back in or now', 'you cant leave us'],
  passes: [
    'nobody leaves until the table is clean',
    'if you leave ranked i die lol',
    'come back to the base',
    'no one leave mid',
    'you want out of the lobby or what',
    'no one leaves for lunch until i count you',
    'no one leaves for lunch before the bell',
    'nobody leaves until the bell',
  ],
};
