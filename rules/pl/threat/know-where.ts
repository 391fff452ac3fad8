import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wiem|znam|sprawdzilem|ustalilem|znalazlem|namierzylem|namierzylam|wiemy) ..3 (gdzie|do ktorej|do jakiej|na jakiej|na ktorej|w ktorym|na ktorym|w jakim|o ktorej|jaka|ktoredy|pod jakim) ..3 (mieszkasz|chodzisz|uczysz|wracasz|mieszkacie|pracuje twoje|mieszka twoje|chodzi twoje|jest twoje)',
    '(mam|znam|znalazlem|znalazlam|zdobylem|mamy) ..1 (twoje|twoich|swoje) ..2 (adres|ip|dane|pesel|dane osobowe|numer mama|adres dom)',
    '(znajde|dopadne|dorwe|odnajde|namierze|znajdziemy|dopadniemy) (cie|ciebie|was|i tak cie)',
    '(przyjade|przyjde|podjade|wpadne|przyjedziemy) ..3 (do ciebie|pod twoje|do twoje) ..3 (i pozalujesz|i zobaczysz|jak nie|jesli nie|jezeli nie|z kolegami|z ekipa)',
    '(twoje|swoje) (szkola|klatka|klatke|adres|ulica|blok) ..2 (twoje|swoje) ..1 (klatka|kod|blok|ulica|dom|mama|okno|pietro)',
    '(wiem|znam) ..2 (jak wyglada|jak wygladaja) twoje ..1 (dom|szkola|siostra|brat|rodzina)',
  ],
  unless: [
    ...quoted,
    ...play,
    'nie (wiem|znam) ..9',
    '..9 (bylam u ciebie|bylem u ciebie|obok mnie|sasiad|kolo mnie|to wpadne|pisarz|prezent|paczke wysle|podrzuce|oddac|przywiezie)',
    'gdzie mieszka ten ..3',
    '(kurier|paczka|paczke|oddam|podrzuce) ..9',
    '..3 (w chowanego|zabawie)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to know where the child lives or goes to school, to frighten them.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wiem gdzie mieszkasz', 'mam twoje ip i adres', 'znajdę cię', 'wiem, do której szkoły chodzisz'],
  passes: [
    'nie wiem gdzie mieszkasz',
    'wiem gdzie mieszka ten pisarz',
    'mam twoj numer gadu',
    'mam twoje coordy i mape',
  ],
};
