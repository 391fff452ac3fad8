import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingPicture from '../vetoes/thing-picture';

export default {
  match: [
    '(udowodnij|udowodnisz|potwierdz|udowodnic) ..7 (#Pic|kamera|na zywo|pokaz)',
    '(udowodnij|udowodnisz|pokaz) ..3 ze ..2 (to ty|jestes prawdziwa|istniejesz|nie jestes bot|nie jestes fejk|nie jestes fakem|naprawde jestes)',
    '#Pic ..4 (na zywo|z palcem|z palcami|z kartka|trzymajac kartke|z teraz|aktualne|bez filtra|bez filtrow|bez makijazu)',
    '#Pic ..5 (zebym|inaczej nie|bo nie) ..2 (uwierze|uwierzyl|uwierzyla|wierze|mial pewnosc|wiedzial|wiedziala)',
    '#Pic ..8 (udowodnic|udowodnisz|udowodnij|zeby udowodnic)',
    '(musze|chce) (zobaczyc|widziec) ..2 twarz',
    '(twarz|gora) ..4 (teraz|a) ..1 reszta',
    '(udowodnij|potwierdz) ..4 ze ..3 (lezysz|jestes w lozko|jestes sama|masz #AgeNumber)',
    '(weryfikacji|weryfikacja|zweryfikowac|identyfikacji) ..6 (#Pic|twarz|kamera)',
    '(nie wierze|nie uwierze) ..5 (#Pic|kamera|pokaz sie)',
  ],
  unless: [
    ...quoted,
    ...thingPicture,
    '(wynik|score|rekord|statystyki|rangi) ..9',
    '..9 (wynik|wyniku|wygrales|rekord|statystyki|reklamacji|koncert|stadionu)',
    '(reklamacji|wygrales|wygralas) ..9',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Wants a live picture as proof of who the child is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'udowodnij ze to ty, wyślij selfie',
    'zdj na zywo z palcem przy nosie',
    'nie uwierzę dopóki nie włączysz kamerki',
  ],
  passes: ['udowodnij ze wygrales, screen wyniku', 'film na zywo z meczu', 'zdjęcie do reklamacji'],
};
