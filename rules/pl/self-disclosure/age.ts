import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'mam (prawie |juz |dopiero )?#AgeNumber (lat|$|i|a ty)',
    '(skonczylam|skonczylem|koncze|za miesiac mam|zaraz mam) ..1 #AgeNumber',
    '(jestem|chodze) ..2 (do|w) ..2 (podstawowce|podstawowki|#Number klasa|siodmej|osmej|szostej|piatej|czwartej|klasa)',
    '^ #AgeNumber (lat)? $',
    '(rocznik|rok) #Number',
  ],
  unless: ['mam #AgeNumber (pkt|punktow|zl|killi|lvl|procent|minut|skinow)'],
  confidence: 'strong',
  slot: 'age',
  means: 'The child tells how old they are or in which class.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mam 12 lat', 'mam 13', 'jestem w siódmej klasie', '12'],
  passes: ['mam 12 punktow', 'mam 13 skinow', 'za 12 minut'],
};
