import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'ile ..1 (masz|masz lat|lat masz|ty masz lat|macie) ..1 lat',
    'ile lat ..1 (masz|liczysz|skonczylas|skonczyles|macie)',
    'ile ..1 (ty)? masz (lat|lvl|level|wiosen)',
    '(jaki|w jakim|jakim) ..1 (masz|jestes)? ..1 wiek',
    'w jakim ..1 wieku ..1 (jestes|ty)?',
    '(ktory|jaki) ..1 (rocznik|rok urodzenia)',
    '^ (ile lat|wiek|rocznik) $?',
    '(w ktorym|ktorym) roku ..1 (sie)? (urodzilas|urodziles)',
    'kiedy ..2 (sie urodzilas|sie urodziles|masz urodziny|skonczysz)',
    'ile ..1 masz $?',
  ],
  unless: [
    'ile ..2 (ma|maja) ..2',
    'lat ..2 (ma|maja|gwarancji|temu|trwa)',
    'ile masz ..1 (zycia|hp|kills|pieniedzy|kasa|punktow|robux|skin)',
    '(twoje|swoje) ..1 (pies|kot|brat|siostra|babcia|konto|komp)',
  ],
  confidence: 'certain',
  slot: 'age',
  means: 'Asks how old the child is, or in which year they were born.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ile masz lat?', 'ile lat masz', 'wiek?', 'który rocznik', 'ile ty masz lvl xd', 'kiedy się urodziłaś'],
  passes: ['ile lat ma twoj pies', 'ile masz hp', 'ile lat ma ten serwer', 'ile masz punktów'],
};
