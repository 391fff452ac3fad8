import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingPicture from '../vetoes/thing-picture';

export default {
  match: [
    '#AskDeliver ..4 #Pic ..2 #OfYou',
    '#AskDeliver ..3 (#Your|sobie) ..2 #Pic',
    '#WantSee ..3 #Pic ..1 #OfYou',
    '#WantSee ..2 #Your ..2 #Pic',
    '#Pic ..1 #OfYou ..3 (wyslij|slij|wyslesz|pokaz|dawaj|przeslij|podeslij)',
    '(zrob|strzel|cyknij|pstryknij|zrobisz|zrobic|cyknac|strzelic|pstryknac|rob) ..1 sobie ..2 #Pic',
    '(zrob|strzel|cyknij|wyslij|slij|dawaj|przeslij|podeslij|wrzuc|pstryknij|zrobisz|wyslesz|poprosze|chce|daj|strzelisz) ..2 selfie',
    '^ #Pic ..1 twarz $',
    '^ #Pic (#OfYou|prosze|teraz) ..1 $',
    '(masz|macie) ..2 (jakies|jakas)? ..1 (swoje|twoje) #Pic',
    '#ShowOnly ..5 (twarz|siebie|jak wygladasz|jak teraz wygladasz)',
    '(zdjecie|selfie) ..2 (sle sie|wysyla sie|ma byc|poprosze|dawaj|dajesz|slij) ..2',
    '(mam|mialem|miec) ..2 (cie|ciebie) ..3 (telefon|tapecie|tapeta) ..9 (zdjecie|spojrzenie|wyslij|podaruj)',
    '#Pic ..4 (jak|w ktorym|w ktorej|gdzie|kiedy) ..2 masz ..1 na sobie',
    '(chce|chcialbym|chcialabym|chcial|chciala|marze) ..3 (widziec|zobaczyc|ogladac) ..2 (twoje|swoje) ..1 (twarz|oczy|usmiech)',
  ],
  unless: [
    ...quoted,
    ...thingPicture,
    '#Pic ..1 (twoje|swoje) ..1 #Thing ..1',
    '(i|z) (mama|tata|babcia|rodzice|pies|kot) ..3',
    'selfie ..2 (z|ze) ..3',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Asks for a picture or a film of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wyslij mi swoje zdjecie',
    'zrobisz sobie fotke dla mnie?',
    'przyślij zdj twarzy',
    'chciałbym dostać twoje zdjęcie',
    'wślij zdj swje',
    'strzel selfiaka',
  ],
  passes: ['wyslij zdj zadania', 'zrob zdjecie tablicy', 'wyslij zdjecie swojego psa', 'zrobisz selfie z tym lwem?'],
};
