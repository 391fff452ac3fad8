import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';

export default {
  match: [
    '(po tym|po wszystkim|tyle) ..2 (co|dla ciebie) ..2 (zrobilem|zrobilam|dalem|dalam|kupilem|kupilam|wydalem|wydalam)',
    '(dalem|dalam|kupilem|kupilam|wyslalem|przelalem) ci ..3 #Goods',
  ],
  unless: [...family, 'wyslalem ci ..2 (link|plik|notatki)'],
  confidence: 'fair',
  means: 'Reminds the child of what they were given.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['po wszystkim co dla ciebie zrobiłem', 'kupiłem ci skina', 'dałem ci robuxy'],
  passes: ['wyslalem ci notatki', 'dalem psu jesc', 'kupilam buty'],
};
