import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i|and|could|can|will|would|want me to|let me|to) ..1 (buy|bring|get) you (some|a|an|one|back|anything|something|stuff|things|whatever|lots|presents|clothes|food|dinner|lunch|to (mine|my))',
    '(a|another|the|your|send you) (calling card|phone card|gift card|top up|webcam)',
  ],
  unless: [
    '#Adult ..6 (buy|bring|get|bringing)',
    '(shop|store|canteen|class|school|practice|training|game|hotel|restaurant|table|waiter|sir|madam) ..8 (bring|get|buy)',
    '(bring|get|buy) you ..6 (menu|bill|check|coffee|water|receipt|table|ticket|report|form|number|list|file|link)',
    '(he|she|they|santa) ..3 (bring|buy|get)',
  ],
  confidence: 'faint',
  means: 'Offers to buy or bring the child things. Presents from somebody new are meant to be paid back.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i could buy u a phone',
    'ill bring u something',
    'want me to get u some clothes',
    'i can send u a calling card',
  ],
  passes: ['can i bring you the menu', 'mum will buy you a coat', 'she could bring you one', 'ill get you the link'],
};
