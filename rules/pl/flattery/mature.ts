import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(jestes|wydajesz sie|taka|taki|bardzo|strasznie|mega) ..2 (dojrzala|dojrzaly|dorosla|dorosly|madra|madry) ..3 (jak na|na swoj|na swoje|na twoj|w twoim|niz)',
    'jak na ..2 (swoj|swoje|twoj|twoje|#AgeNumber) ..1 (wiek|wieku|lat)',
    '(wygladasz|zachowujesz sie|brzmisz|wydajesz sie|piszesz) ..2 (na|jak) ..1 (starsza|starszego|wiecej|dorosla|dorosly|starszy|osiemnascie|18|17|wiecej lat)',
    'wiek ..2 (to tylko|tylko|nie ma|nie gra|sie nie) ..2 (liczba|cyfra|znaczenia|roli|liczy)',
    '(roznica wieku|wiek) ..3 (nie przeszkadza|nie ma znaczenia|nic nie znaczy|to nic)',
    '(dojrzalsza|dojrzalszy|madrzejsza|madrzejszy) (niz|od|ode)',
    '(gdybys|jakbys) (byla|byl) ..1 (starsza|starszy)',
    '(wole|lubie) ..2 (mlodsze|mlodszych|mlodszy)',
  ],
  unless: ['(ser|drzewo|wino) ..4'],
  confidence: 'certain',
  means: 'Says the child is more mature than others of their age, or plays down the difference in age.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jesteś bardzo dojrzała jak na swój wiek',
    'wiek to tylko liczba',
    'wyglądasz na starszą',
    'jesteś dojrzalsza niż inne',
  ],
  passes: ['dojrzaly ser jest super', 'jaki masz wiek postaci', 'wyglada na starszy model'],
};
