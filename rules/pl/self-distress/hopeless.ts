import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'nie chce ..2 (zyc|tu byc|istniec)',
    '(chce|chcialabym|chcialbym) ..1 (umrzec|zniknac|zasnac na zawsze)',
    '(zabije sie|potne sie|potnelam|potnalem|tne sie|skrzywdze sie|zrobie sobie cos|zrobie sobie krzywde)',
    '(nienawidze siebie|nie daje rady|juz nie daje rady|nie mam sily|wszystko bez sensu)',
  ],
  unless: [
    '..6 (matma|matmy|sprawdzian|boss|lekcja|lekcjach|lekcji|uczyc)',
    '(matma|sprawdzian|wf) ..6',
    '..6 (matmie|wf|wuefie|wfie)',
  ],
  confidence: 'strong',
  means: 'The child speaks of not wanting to live or of hurting themselves.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nie chcę żyć', 'już nie daję rady', 'nienawidzę siebie'],
  passes: ['zabije sie na tej matmie', 'nie chce mi sie uczyc', 'nie mam siły na wf'],
};
