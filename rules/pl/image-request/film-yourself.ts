import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingPicture from '../vetoes/thing-picture';

export default {
  match: [
    '(nagraj|nagrasz|sfilmuj|filmuj|nakrec|nagrywaj|sfilmujesz|nagralabys|nagralbys|sfotografuj) ..1 (sie|siebie)',
    '#Modal ..3 (nagrac|sfilmowac|nakrecic) ..1 (sie|siebie)',
    '(sie|siebie) (nagrac|sfilmowac|nakrecic|sfotografowac)',
    '(sfotografowac|fotografuj|sfotografuj|obfotografuj) ..1 sie',
    '(patrzec|popatrzec|widziec|ogladac|zobaczyc|podgladac) ..4 (jak|gdy) ..1 (zasypiasz|spisz|sie kapiesz|lezysz|sie przebierasz|tanczysz|sie ubierasz|sie szykujesz|sie malujesz|sie rozbierasz)',
    '(zostaw|zostawisz|nie wylaczaj) ..3 (kamera|wideorozmowa) ..3 (wlaczona|na noc|jak|kiedy|gdy)',
    '(nagraj|nakrec|nagrasz) ..3 (jak|gdy) (sie|spisz|tanczysz|lezysz|cwiczysz|robisz|siedzisz)',
    '(zatancz|potancz) ..4 (dla mnie|kamera|przed|nagraj)',
    '#AskDeliver ..3 filmik ..2 (jak|gdzie|na ktorym|w ktorym) (tanczysz|sie|jestes|lezysz|cwiczysz)',
  ],
  unless: [
    ...quoted,
    ...thingPicture,
    '..9 (spiewasz|grasz|pianinie|gitarze|wiersz|prezentacje|cwiczenia|pompek|podan|kozlujesz|skaczesz)',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Wants the child to film themselves and send the film.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nagraj sie dla mnie', 'nagraj jak tańczysz i wyślij', 'możesz się nagrać?'],
  passes: ['nagraj jak robisz 10 podan i wrzuc na grupe', 'nagraj się jak śpiewasz na konkurs', 'nagraj ekran'],
};
