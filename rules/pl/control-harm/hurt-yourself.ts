import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: ['#HarmChild'],
  unless: [
    ...quoted,
    '..9 (creepera|bossa|mieczem|badaniem|lekarz|lekarza|salatke|salatki|marchewke|pilke|zadanie|kreda|scianie|drzewie|zeszyt|zeszycie|herbaty|kubek|kubkiem|apteczki|gips|gipsie|cukierki|przed obiadem|obiad|basenem|slodyczy|henna|henne)',
    '(badaniem|lekarz|dentysta|smiechu|gra|grze|henna) ..9',
    '(nie|nigdy) ..1 (zrob|rob|potnij|polknij) ..6',
    'nikt by ..4 (bossem|serialem|lekcja)',
    '(uderz|zabij) ..1 (sie)? ..1 (w komputer|mlotkiem|bossa)',
    'uderz sie ..2 (lodem|o siebie)',
    '(zebys nie|uwazaj|ostroznie) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Pushes the child to hurt themselves or an animal.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'zrób sobie krzywdę i pokaż',
    'potnij sie',
    'nikt by za tobą nie tęsknił',
    'wytnij moje imię na ręce',
    'masz nie jesc dzis nic',
    'uderz kota na kamerze',
  ],
  passes: [
    'uderz creepera mieczem',
    'masz nie jesc slodyczy przed badaniem',
    'potnij marchewke na salatke',
    'napisz moj nick na scianie kreda',
  ],
};
