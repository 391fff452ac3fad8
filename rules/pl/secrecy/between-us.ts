import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import surprise from '../vetoes/surprise';

export default {
  match: [
    '(zostaje|zostanie|zostaw|niech|zostac|to|tylko|zachowajmy|trzymajmy|zostawmy|pozostanie|bedzie) ..4 (miedzy|pomiedzy) (nami|nami dwojgiem|toba a mna|mna a toba)',
    '^ ..2 (miedzy|pomiedzy) nami $',
    '(nasz|nasza|nasze|naszym|wspolny) ..1 (maly|mala|maja|slodki|slodka|wlasny|wielki)? sekret',
    '(to|bedzie) ..2 (nasz|nasza) ..2 sekret',
    '(zachowaj|zachowasz|dochowaj|trzymaj|utrzymaj) ..3 (w)? ..1 sekret',
    '(to|ta|nasza) ..3 (tylko nasza sprawa|nasza sprawa|nasz swiat)',
  ],
  unless: [
    ...quoted,
    ...surprise,
    'sekret ..4 (czekolady|lidla|kuchni|babcia|szefa|mistrza|poziom|skrzynia)',
    '..9 (szafki|recepty)',
    '(punktow|punkty|roznicy|remis|roznica|mecz) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Makes the talk a secret between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['to bedzie nasza mala tajemnica', 'niech to zostanie między nami', 'nasz sekret', 'tylko miedzy nami'],
  passes: [
    'to jest tajemnica czekolady z lidla',
    'sekretny poziom za lawa',
    'miedzy nami jest remis punktow',
    'tajemnica przepisu babci',
  ],
};
