import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(boje sie|boje sie ciebie|przerazasz mnie|straszysz mnie|przestraszylam|przestraszylem)',
    '(nie wiem|co ja mam) ..1 (co )?(robic|zrobic)',
    '(czuje sie|jest mi|mi) ..1 (zle|okropnie|dziwnie|niekomfortowo|nieswojo|strasznie|glupio z tym)',
    '(prosze|blagam) ..2 (nie wysylaj|nie rob|nie pokazuj|nie wrzucaj|nie mow|przestan|zostaw|usun)',
    '(zrobie|oddam) ..1 wszystko',
    'nie mam ..1 (tyle )?(kasa|pieniedzy)',
    '(placze|rycze|trzese sie|nie spie przez)',
    'nie moge ..1 (powiedziec|nikomu) ..2 (mama|rodzice|nikomu|powiedziec)',
    '(zrobilam|zrobilem) cos (zlego|glupiego)',
  ],
  unless: [
    'boje sie ..3 (sprawdzianu|kartkowki|matmy|bossa|dentysty|pajakow|burzy)',
    'nie wiem ..2 (zadaniu|z zadaniem|zadanie)',
    'placze ..2 (ze smiechu|na filmie)',
    '..6 (zadanie|zadaniu|bossa)',
  ],
  confidence: 'strong',
  means: 'The child says that they are afraid or do not feel well with it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['boję się', 'proszę nie wysyłaj tego', 'nie wiem co robić', 'zrobię wszystko tylko usuń'],
  passes: ['boje sie sprawdzianu', 'nie wiem co robic w zadaniu', 'płaczę ze śmiechu'],
};
