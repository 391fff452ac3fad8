import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(daj|dasz|podaj|podasz|powiedz|powiesz|wyslij|wyslesz|napisz|napiszesz|przepisz|podyktuj|przeslij|zdradz|slij|podeslij|udostepnij|dawaj|pozycz|oddaj|oddasz|oddawaj|przekaz|wpisz|dajesz|pozyczysz|zdradzisz|odczytaj|przeczytaj|zrob screen|pokaz) ..3 (mi|swoje|twoje|ten|to|to z)? ..2 #Login',
    '#Modal ..2 (podac|dac|wyslac|napisac|przepisac|podyktowac|pozyczyc|przeslac|zdradzic|powiedziec|odczytac|przekazac) ..4 #Login',
    '(jaki|jakie|jaka) ..2 (masz|jest|twoje|macie) ..3 (haslo|pin|login|kod|wzor)',
    '#Login ..3 (podaj|daj|wyslij|przepisz|napisz|dawaj|podyktuj|dasz|potrzebuje)',
    '^ (haslo|login|pin) (#Now)? $',
    '^ (haslo|login|pin) $?',
    '^ (jakie|jaki|podaj|dawaj|twoje) ..1 (haslo|pin|login) (#Now)? $',
    '^ (twoje|swoje)? haslo ..1 do ..2 (maila|mail|email|poczty|konto|#Platform|gry|epica|robloxa|roblox|steama|google|apple)',
    '#Login ..6 (prosze ..3 (napisac|podac|wyslac|przepisac|napisz)|napisz mi|podaj mi|napisac|przepisz mi)',
    '(potrzebuje|chce|potrzebny mi|wystarczy) ..3 (twoje|swoje|od ciebie)? ..1 (haslo|login|kod z wiadomosc|kod weryfikacyjny|dane logowania|danych do logowania|dostep do konto)',
    '(zmien|zmienisz|ustaw|dodaj|podepnij|zmienic) ..3 (mail|maila|email|e mail|numer|haslo) ..3 (na moj|na moje|moj|na to co)',
  ],
  unless: [
    ...quoted,
    '#LoginOk ..6',
    '..6 #LoginOk',
    '(haslo|kod|login|konto) ..2 (do|z|w|na) ..1 #LoginOk',
    'nie (podawaj|dawaj|wysylaj|mow|zdradzaj) ..9',
    '..9 (biblioteki|bibliotece|bibliotece|klatki|krzyzowce|konkursu|lekcji|zadania|zajec|sekretariat|mama zaloguje|na stronie gminy|mamie bo|mama bo|reset)',
    'haslo ..2 (finalu|bramki|do mnie|do przodu|do niego)',
    '..4 (biegnij|escape|lodowki)',
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
  flags: ['daj haslo do konta', 'jaki masz pin do telefonu', 'hasło?', 'podaj kod weryfikacyjny'],
  passes: [
    'daj haslo do wifi',
    'podaj kod do kahoota',
    'nigdy nie podawaj hasla',
    'wyslij login do librusa mamie bo zgubila',
  ],
};
