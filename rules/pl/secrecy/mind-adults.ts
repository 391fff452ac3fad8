import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Kin ..2 (sprawdza|sprawdzaja|czyta|czytaja|przeglada|kontroluje|kontroluja|zaglada|zagladaja) ..3 (telefon|czat|wiadomosc|co piszesz|ci)',
    '(nie lubie|szkoda) ..2 jak (ktos|#Kin) ..2 (czyta|patrzy|sprawdza)',
    '(ktos|#Kin) ..2 (moze|moga) ..1 (to|nas) ..1 (czytac|widziec|slyszec|podsluchac)',
  ],
  unless: ['..9 (librus|librusa|zadanie)'],
  confidence: 'fair',
  means: 'Speaks of parents as people who look on and spoil things.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['rodzice sprawdzają ci telefon?', 'mama czyta twoje wiadomosci', 'ktoś może to czytać'],
  passes: ['mama czyta ksiazke', 'tata sprawdza opony', 'mama sprawdza librusa'],
};
