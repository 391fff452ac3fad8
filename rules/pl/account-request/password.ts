import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(daj|dasz|podaj|podasz|powiedz|powiesz|wyslij|wyslesz|napisz|napiszesz|przepisz|podyktuj|przeslij|zdradz|slij|podeslij|udostepnij|dawaj|pozycz|oddaj|oddasz|oddawaj|przekaz|wpisz|dajesz|pozyczysz|zdradzisz|odczytaj|przeczytaj|zrob screen|pokaz) ..3 (mi|swoje|twoje|ten|to|to z)? ..2 #Login',
    '#Modal ..2 (podac|dac|wyslac|napisac|przepisac|podyktowac|pozyczyc|przeslac|zdradzic|powiedziec|odczytac|przekazac) ..4 #Login',
    '(jaki|jakie|jaka) ..2 (masz|jest|twoje|macie) ..3 (haslo|pin|login|kod|wzor)',
    '#Login ..3 (podaj|daj|wyslij|przepisz|napisz|dawaj|podyktuj|dasz|potrzebuje)',
    '^ (haslo|login|pin|kod) (#Now)? $?',
    '(przyszedl|przyjdzie|dostaniesz|dostalas|dostales|przyszlo|dostal) ..4 (kod|wiadomosc|cyfry|cyferki) ..6 (podaj|przepisz|napisz|wyslij|powiedz|podyktuj|daj)',
    '(potrzebuje|chce|potrzebny mi|wystarczy) ..3 (twoje|swoje|od ciebie)? ..1 (haslo|login|kod z wiadomosc|kod weryfikacyjny|dane logowania|danych do logowania|dostep do konto)',
    '(zaloguje|zalogujemy|wejde|loguje|zalogowac) ..3 (na|do) ..1 twoje ..1 konto',
    '(zmien|zmienisz|ustaw|dodaj|podepnij|zmienic) ..3 (mail|maila|email|e mail|numer|haslo) ..3 (na moj|na moje|moj|na to co)',
    '(daj|podaj|wyslij|przepisz|zrob zdjecie|pokaz) ..4 (karty|karta|dowodu|karte) ..2 (mama|tata|rodzice|kredytowej|platniczej|bankowej)?',
    '(zaloguj|zalogujesz) sie ..3 (tutaj|tu|na tej stronie|w ten link|przez ten link|z tego linku|na mojej)',
  ],
  unless: [
    ...quoted,
    '#LoginOk ..6',
    '..6 #LoginOk',
    '(haslo|kod|login|konto) ..2 (do|z|w|na) ..1 #LoginOk',
    'nie (podawaj|dawaj|wysylaj|mow|zdradzaj) ..9',
    '..9 (biblioteki|bibliotece|bibliotece|klatki|krzyzowce|konkursu|lekcji|zadania|zajec|sekretariat|mama zaloguje|na stronie gminy|mamie bo|mama bo|reset)',
    '(zgubilas|zgubiles|zapomnialas|zapomniales|resetuj) ..6',
    '(w kolorze|litera|literki) ..6',
    'kod ..2 (rabatowy|do gry|na skina|tworcy|zaproszenia)',
    'kod blik ..6',
    '(numer|kod) ..1 (klasa|domu|bloku)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks for a password, a code or the use of an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'daj haslo do konta',
    'podaj kod z sms co przyszedl',
    'jaki masz pin do telefonu',
    'zaloguję się na twoje konto',
    'hasło?',
    'przepisz mi kod, który przyszedł',
  ],
  passes: [
    'daj haslo do wifi',
    'podaj kod do kahoota',
    'nigdy nie podawaj hasla',
    'wyslij login do librusa mamie bo zgubila',
  ],
};
