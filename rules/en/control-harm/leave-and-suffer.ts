import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nobody|no one|noone|you cannot|you can not|you do not|you do not get to|never) (ever)? (leave|leaves|leaving|quit|quits|get out|walk away|log off) (us|me|this|the group|the server|the family|alive|here|that easy|that easily|$)',
    '(you)? (want|want to|trying to) (out|leave|to leave) ..3 (price|pay|cost|consequences|no way out|too late)',
    'come back (in|on|online) (or|now|right now)',
    '(nobody|no one) leaves',
  ],
  unless: [
    '(game|match|ranked|lobby|raid|server|queue|round|team|lane|mid|boss|dungeon|bridge|pvp|gank|minecraft|call at|group project|song|lyrics|film) ..8 (leave|left|go|die|kill|quit|quits|stop)',
    '(leave|left|die|kill|quit|quits|dead) ..8 (game|match|ranked|lobby|raid|queue|round|team|lane|mid|boss|dungeon|penalty|mmr|respawn|spawn|minecraft|left behind|man behind|no man|laughing|of boredom|of laughter|of cringe|embarrassment|coffee|pizza|chocolate|song|lyrics|wifi|bed)',
    'never leave (me|us) (on read|again|hanging|alone in)',
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
