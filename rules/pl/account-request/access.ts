import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zamienmy|wymienmy|zamienimy|wymienimy|zamiana|wymiana) ..3 haslo',
    '(przepisz|przepisujesz|przepiszesz|oddajesz|zapisz) ..3 konto ..2 (na mnie|mi|$)',
    '(przepisz|przepisujesz|przepiszesz) ..2 na mnie konto',
    'konto ..2 (uzycz|pozycz|oddaj|daj|przepisz|udostepnij)',
    'przede mna ..3 haslo',
    'haslo ..3 przede mna',
    '(ufasz|ufala|ufal|kochasz|kochala|zwiazku|zaufania) ..8 haslo',
    '(twoje|swoje) (haslo|login|pin) ..1 (prosze|poprosze|teraz|podaj|zebym|potrzebne|mi)',
    '(bede potrzebowal|bede potrzebowala|musze miec|oddajesz|podajesz|wysylasz|wrzuc|wrzucisz|zadam) ..4 (haslo|login|loginu|pin|danych logowania|dostepu)',
    '(chce|potrzebuje|daj|zadam|musze miec|dasz) ..2 (dostep|wglad) ..2 do ..1 (twoje|swoje) ..1 (#Platform|konto|telefon|czat|wiadomosc|galerie|maila|profil)',
    '(zaloguje|zalogujemy|wejde|loguje|zalogowac) ..3 (na|do) ..1 twoje ..1 konto',
    '(zmien|zmienisz|ustaw|dodaj|podepnij|zmienic) ..3 (mail|maila|email|e mail|numer|haslo) ..3 (na moj|na moje|moj|na to co)',
    'do (twoje|swoje) (profil|konto) ..3 (wejde|zaloguje|haslo|dostep)',
    '(powiedz|podaj|zdradz) ..2 (slowo|haslo) ..2 (dostepu|do twoje profil|do profil)',
  ],
  unless: [
    ...quoted,
    '#LoginOk ..6',
    '..6 #LoginOk',
    '..9 (w grze|bibliotece|mama|lekcji|gitara)',
    'konto ..2 (bankowe|w bibliotece|oszczednosciowe)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants into the account of the child, or to share its password as proof of trust.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'zamieńmy się hasłami',
    'przepisujesz na mnie konto',
    'zaloguję się na twoje konto',
    'gdybyś mi ufała, nie miałabyś przede mną haseł',
  ],
  passes: [
    'zamienmy sie kartami',
    'konto w bibliotece oddaj',
    'zaloguj sie na swoje konto w librusie',
    'wymiana haseł do quizu na wifi',
  ],
};
