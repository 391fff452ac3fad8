import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'kocham ..1 (cie|ciebie)',
    '(zakochalem|zakochalam|zakochuje) sie w tobie',
    '(chce|chcialbym|chcialabym) ..2 (z toba byc|byc z toba|twoim chlopakiem|twoje chlopakiem|twoje dziewczyna)',
    '(badz|bedziesz|zostan|zostaniesz) ..1 (moja|moim|moj) ..1 (dziewczyna|chlopakiem|ksiezniczka|zona)',
    '(moja|moje) (ksiezniczka|ksiezniczko|kochanie|sloneczko|slonko|malutka|mala|dziewczynka|skarbie|skarb)',
    '(podobasz|bardzo podobasz) mi sie',
    'mi sie podobasz',
    '(tesknie|tesknilem|tesknilam) za toba',
    'nie moge (przestac|bez ciebie)',
  ],
  unless: ['kocham cie (babcia|mama|tata|stara)', '..3 (babcia|mama|tata|dziadek)', 'kocham ..1 (ten|ta|to|te|pizze)'],
  confidence: 'strong',
  means: 'Speaks of love or of being a couple to somebody hardly known.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['kocham cię', 'podobasz mi się', 'będziesz moją dziewczyną?', 'kc mała'],
  passes: ['kocham te gre', 'kocham cie babcia', 'tesknie za wakacjami'],
};
