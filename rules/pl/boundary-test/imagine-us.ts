import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(wyobraz sobie|wyobrazam sobie|fajnie by bylo|marze|chcialbym|chcialabym) ..4 (ty i ja|ja i ty|nas razem|obok ciebie|kolo ciebie|przytuleni|w moich ramionach|trzymac cie|lezec|zasypiac)',
    '(usiadz|siadaj|siadlabys) ..2 (mi)? ..1 na (kolana|kolanach)',
    '(zrobie|zrobilbym|dam) ci ..1 (masaz|buziaka|calusa)',
    '(daj|dasz|dostane) ..1 (mi)? ..1 (buziaka|calusa|buzi)',
    '(lezelibysmy|spalibysmy|przytulalibysmy)',
  ],
  unless: ['(mama|babcia) ..4', '..4 (babcia|mama|swinka)'],
  confidence: 'fair',
  means: 'Imagines being close to the child, as a couple would.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['chciałbym leżeć obok ciebie', 'dasz buziaka?', 'zrobię ci masaż'],
  passes: ['daj buziaka babci', 'leze w lozku chora', 'wyobraz sobie trojkat'],
};
