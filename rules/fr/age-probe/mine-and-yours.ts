import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(moi|je ai|je suis) ..1 #Age (ans)? ..1 (et toi|et vous|toi)',
    '^ #Age (ans)? (et toi|toi|et vous)',
    '(je ai|moi je ai) ..1 #Number (ans)? ..1 et toi',
  ],
  unless: [
    '(points|kills|pages|euro|pv|vies|exos|abonnes|niveau|wins|sur 20|de moyenne) ..3',
    '..3 (points|kills|pages|pv|vies|exos|wins|sur 20|de moyenne)',
  ],
  confidence: 'fair',
  slot: 'age',
  means: "Says their own age to be told the child's.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['moi 15 et toi', "j'ai 16 ans et toi", '14 et toi?'],
  passes: ["j'ai 12 points et toi", "j'ai fait 15 kills et toi", 'moi ça va et toi'],
};
