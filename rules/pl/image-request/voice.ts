import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(wyslij|nagraj|slij|dawaj|wyslesz|nagrasz) ..3 glosowka',
    '(chce|chcialbym|chcialabym|moge) ..2 uslyszec ..1 (twoje|cie)? ..1 (glos|cie)?',
    'jaki masz glos',
  ],
  unless: ['..6 (tlumaczenie|zadanie|dykcja)'],
  confidence: 'weak',
  slot: 'picture',
  means: 'Asks to hear the voice of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wyslij glosowke', 'chcę usłyszeć twój głos', 'jaki masz glos?'],
  passes: ['nie moge odsluchac glosowki', 'slyszalem cos', 'glos w sprawie wycieczki'],
};
