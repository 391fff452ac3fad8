import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import surprise from '../vetoes/surprise';

export default {
  match: [
    '(tylko|i|ale|prosze|to|ok|lepiej)? (nikomu|nikomu innemu) ..1 #NotTell (ok|prosze|dobra|jasne|rozumiesz|obiecaj|nigdy|o tym|tego|kochanie|obiecujesz|bo)? $',
    '#NotTell (nikomu|komukolwiek) (ok|prosze|dobra|jasne|rozumiesz|obiecaj|nigdy|o tym|tego)? $',
    '^ ..1 (nikomu)? (ani slowa|ani mru mru|buzia na klodke|geba na klodke|morda w kubel|cicho sza|sza) ..1 $',
    '(ani slowa|ani mru mru) nikomu',
    '(umiesz|potrafisz|mozesz|umialabys|umialbys) ..2 (dochowac|utrzymac|trzymac|zachowac) ..2 sekret',
    '(jestes|umiesz byc|badz|bedziesz) (dyskretna|dyskretny|dyskretnie)',
    'dla dyskretnych',
  ],
  unless: [
    ...quoted,
    ...surprise,
    '(wpisz|wpisuj|kod|cyfry|cyframi|haslo) ..9',
    '..9 (ale|bo) ..1 (on|ona|kuba|zosia)',
  ],
  confidence: 'strong',
  means: 'Asks the child to tell nobody, without saying what it is about.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tylko nikomu nie mow', 'nie mów nikomu ok?', 'nikomu ani slowa', 'umiesz dochować tajemnicy?'],
  passes: ['nikomu podania, strzelaj', 'nikomu nie mow ale kuba sie zakochal', 'nie mow nikomu o niespodziance'],
};
