import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(gdzie|w jakim miescie|w ktorym miescie|w jakiej miejscowosci|na jakiej ulicy|w jakiej dzielnicy|na jakim osiedlu|w jakim wojewodztwie) ..1 (mieszkasz|zyjesz|jestes|mieszkacie|ty mieszkasz)',
    '(skad|zkad) ..1 (jestes|ty jestes|piszesz)',
    'skad $?',
    '(z jakiego|jakie) ..1 (miasta|wojewodztwa|miasto|wojewodztwo|osiedle)',
    '(mieszkasz|jestes) ..1 (daleko|blisko|niedaleko|w okolicy) ..3',
    '(z ktorego|jakie) ..1 miasto',
    'jak daleko ..2 mieszkasz',
  ],
  unless: [...play, 'gdzie jestes ..2 (w grze|na mapie|na spawnie)', 'skad ..1 (jest|masz|to|wiesz|sie)'],
  confidence: 'strong',
  slot: 'town',
  means: 'Asks where the child lives or comes from.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['gdzie mieszkasz?', 'skąd jesteś', 'z jakiego miasta jestes', 'mieszkasz daleko od krakowa?'],
  passes: ['gdzie mieszkają pingwiny', 'skad masz ten skin', 'gdzie jestes na mapie'],
};
