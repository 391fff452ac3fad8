import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(o ktorej|kiedy|czym|ktoredy|jakim autobusem) ..2 (wracasz|konczysz lekcje|konczysz szkola|jezdzisz|chodzisz|wychodzisz|idziesz spac|kladziesz)',
    '(kiedy|o ktorej) ..2 (wracaja|wraca|wychodza|sa|nie ma) ..1 (twoje)? ..1 (rodzice|mama|tata|starzy)',
    '(gdzie|kiedy) ..1 masz ..1 (trening|treningi|zajecia|basen)',
  ],
  unless: [...play, '..6 (na ranked|na serwer|gramy)'],
  confidence: 'fair',
  slot: 'routine',
  means: 'Asks about the daily ways and times of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['o której wracasz ze szkoły?', 'którędy chodzisz do domu', 'kiedy wracają twoi rodzice'],
  passes: ['o ktorej wraca pociag', 'kiedy wychodzi patch', 'o której gramy'],
};
