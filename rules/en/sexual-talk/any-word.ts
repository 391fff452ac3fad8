import type { Examples, Rule } from '../../../lib/engine/rule';

// Friends curse with such words all day: one says little, several of somebody new say more.
export default {
  match: ['#Sexual'],
  unless: [
    '#Sexual (education|ed|offender|offenders|assault|change|chromosome|cells|health|class|lesson|pistols|and the city)',
    '(same|opposite) #Sexual',
    '(you|u|he|she|they|it) (are|is|was|were)? ..1 (a|an|such a)? #Sexual $',
    '(suck|off|kick|kicks|kicked|hit|punched) ..3 #Sexual',
    '#Sexual (off|head|move)',
  ],
  confidence: 'weak',
  means: 'Uses a word about sex or private parts, which matters when somebody new says it to a child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['so §187 rn', 'lets talk §306', 'i sent a §243'],
  passes: ['§306 ed was so awkward', 'ur such a §108', 'he got kicked in the §108 lol'],
};
