import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(jak|jesli|gdyby|jezeli|jakby|kiedy) ..2 (#Adult|ktos|ktokolwiek|oni|ona) ..3 (dowie|dowiedza|dowiedzial|dowiedziala|dowiedzieli|zobaczy|zobacza|znajdzie|znajda|przeczyta|odkryje|wykryje|zauwazy) ..8 (zabiora|zabierze|zakaze|zakaza|koniec|nie bedziemy|stracisz|klopoty|klopotow|problemy|problem|kontakt|rozdziela|nie porozmawiamy|nie pozwola|nigdy|przestane|bede musial|wiezienia|policja|zablokuja|krzyczec|szlaban|przerabane|mnie zamkna)',
    '(zabiora|zabierze) ci telefon ..5',
    '(bede miec|bede mial|bede miala|bedziemy miec|beda) ..2 (klopoty|problemy|przez ciebie|przerabane) ..6 (jak|jesli|jezeli) ..3 (powiesz|dowie|ktos)',
    '(jak|jesli) ..2 powiesz ..3 (mnie zamkna|mnie aresztuja|pojde siedziec|juz nigdy|nie bedziemy|koniec z nami)',
  ],
  unless: [...quoted, '..9 (zdalas|zdales|zadzwoni do babcia|jedynke|ocene|uwage|zda|pale|samodzielnie)'],
  confidence: 'certain',
  bright: true,
  means: 'Warns that the child loses the friendship, the phone or more if grown-ups learn of it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jak mama sie dowie to koniec naszej przyjaźni',
    'jeśli ktoś zobaczy zabiorą ci telefon',
    'będę miał kłopoty jak komuś powiesz',
  ],
  passes: [
    'jak mama zobaczy ta jedynke to szlaban',
    'jak ktos znajdzie moja czapke niech odda',
    'jeśli mama się dowie, że zdałaś, zadzwoni do babci',
  ],
};
