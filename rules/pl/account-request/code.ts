import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(jaki|jakie|ten|co za) ..1 kod ..4 (przyszedl|dostalas|dostales|masz|widzisz|przyszlo|ci wyslali)',
    '^ ..1 kod z (wiadomosc|maila|esa|telefon) $?',
    '(prosi|prosimy|wymaga|wymagamy|konieczne|konieczna|nalezy|potrzebujemy) ..2 (o)? ..1 (podanie|podania|przeslanie|przeslania|wpisanie|potwierdzenie)? ..2 #Login',
    '(zaloguj|zalogujesz|wejdz|kliknij|wpisz) ..4 (moim|moj|ten|tym|tego|podany|przez|pod) ..1 (link|linku|linkiem|linka|stronie|stronke|adresem) ..6 (haslo|dodam|dodamy|dostaniesz|dane|monet|robux|nagrode|odbierz|wbije|login)',
    '(wejdz|wpisz) ..3 (tu|tutaj|tam) ..3 #Login',
    '(zaloguj|zalogujesz) sie ..3 (tutaj|tu|na tej stronie|w ten link|przez ten link|z tego linku|na mojej)',
    '(daj|podaj|wyslij|przepisz|zrob zdjecie|pokaz) ..4 (karty|karta|dowodu|karte) ..2 (mama|tata|rodzice|kredytowej|platniczej|bankowej)?',
    '(przyszedl|przyjdzie|dostaniesz|dostalas|dostales|przyszlo|dostal) ..4 (kod|wiadomosc|cyfry|cyferki) ..6 (podaj|podajesz|podasz|przepisz|przepiszesz|napisz|wyslij|wyslesz|powiedz|podyktuj|daj|dasz|czytaj|odczytaj|dyktuj|dawaj)',
    '(przyjdzie|przyszedl|dostaniesz) ..4 wiadomosc ..4 (numer|numerem|cyfry|cyframi) ..8 (podajesz|podasz|podaj|dasz|przepisz|wyslij|daj)',
    'kod ..4 (czytaj|odczytaj|dyktuj) ..3',
    '(zeskanuj|skanuj) ..3 (qr|kod) ..6 (telefon|#Platform)',
    '(numer|dane|zdjecie) ..1 (karty|karta|dowodu|karte) ..2 (mama|tata|rodzice|kredytowej|platniczej|bankowej|i kod|i cvv)',
  ],
  unless: [
    ...quoted,
    '#LoginOk ..6',
    '..6 #LoginOk',
    '(od|na linku od) (pani|nauczyciel) ..6',
    'kod ..2 (rabatowy|do gry|na skina|tworcy|zaproszenia)',
    'kod blik ..6',
    '(nigdy|nie) ..2 (prosi|prosimy) ..6',
    '..9 (biblioteki|bibliotece|lekcji|zadania|zadan|mama zaloguje|na stronie gminy|u bibliotekarki|od pani)',
    'karty ..2 (do gry|pokemon|pokemonow|pamieci)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks for a code that came by message, for card data, or to log in on some page.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jaki kod ci teraz przyszedl?',
    'przyszedł ci kod, podaj go',
    'wejdz w ten link i wpisz haslo',
    'podaj numer karty taty i kod',
  ],
  passes: [
    'jaki kod do kahoota dostalas',
    'kod z lodowki escape roomu',
    'zaloguj się na linku od pani',
    'support nigdy nie prosi o podanie hasła',
  ],
};
