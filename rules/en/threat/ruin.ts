import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do as|do what|listen|do it|send it|send|answer|come|stay|pay|tonight|now|reply|shut up|stay quiet) ..4 or else',
    '(your life|your whole life|your reputation) (is|will be) (over|ruined|finished|done)',
    '(i will|i am going to|i can|i could|we will|we can|it will|this will) ..1 (ruin|destroy|wreck|end|mess up) your (life|whole life|name|reputation|future|family)',
    '(i will|i can|i could) ruin you',
  ],
  unless: [
    '(ruin|destroy|wreck|end|finish|dead|regret|pay) ..8 (fifa|fortnite|chess|game|match|round|mario|kart|smash|minecraft|1v1|ranked|arena|roblox|bedwars|uno|monopoly|pvp|cod|valorant|tennis|football|race|base|tower|nexus|spoiler|ending|film|dinner|cake|shoes|clothes|carpet|phone|laptop|battery|session|call|sentence|essay)',
  ],
  confidence: 'strong',
  means: 'Says they will ruin things for the child, to frighten them into obeying.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ill ruin ur life', 'do as i say or else', 'ur life is over if i send this'],
  passes: [
    'ill ruin u in fifa lol',
    'i am going to destroy you in the next match',
    'dont ruin the ending',
    'or else we miss the bus',
  ],
};
