import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(je ai|je ai|je aurai|je vais avoir) ..1 #Age (ans|$|et|piges|aussi|bientot)',
    '^ #Age (ans) ..1',
    '(je suis|chui) ..1 (en|au) (6e|5e|4e|3e|cm2|cm1|sixieme|cinquieme|quatrieme|troisieme|seconde|college|primaire|secondaire 1|secondaire 2)',
    '(je suis) ..1 (mineur|mineure)',
  ],
  unless: [
    '#Age (ans)? ..1 (points|kills|pages|minute|euro|sur|vies|exos|abonnes|heure|pv|de moyenne|wins) ..1',
    '..4 (au controle|en maths|de moyenne|de retard|sur 20)',
  ],
  confidence: 'strong',
  speaker: 'self',
  slot: 'age',
  means: 'The child tells their age, their class or school year.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["j'ai 12 ans", 'chui en 5e', "j'ai 13 et toi"],
  passes: ["j'ai 12 points", "j'ai 13 minutes de retard", "j'ai eu 15 au controle"],
};
