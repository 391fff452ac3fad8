import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(jeszcze|daj|dasz|place|plac|dawaj|przelej|dorzuc|tylko) ..2 (#Number|#Cash) ..1 (i|to|a) ..2 (kasuje|usuwam|usune|skasuje|znikam|daje spokoj|dam spokoj|zapominam|zapomne|milcze|koniec)',
    '(kup|kupisz|kupujesz|skombinuj|zdobadz|ogarnij) ..3 (karte|karty|karta|kod|zdrapke|google play|steam|apple|paysafe|psc) ..9 (wyslij|zdrapke|przeslij|kod|cyfry|albo|inaczej|jak nie|daj)',
    '(karte|karty|karta|zdrapki|zdrapke|kody) ..2 (psc|paysafe|google play|steam|apple|podarunkowa|podarunkowe|xbox|z zabki) ..6 (albo|potem|inaczej|jak nie|bo|klikam|masz)',
    '(zaplac|przelej|kup|wyslij ..2 #Cash|dawaj ..2 #Cash|daj ..2 #Cash|oplac|wplac) ..5 (a|to|i) ..2 (nie|nikt) ..3 (zawiadomimy|zawiadomie|powiem|powiemy|wysle|wyslemy|pokaze|opublikuje|opublikujemy|dowie|zobaczy|zglosze|zglosimy|poinformuje|ujawnie)',
    '(za milczenie|cena milczenia|za cisze|moje milczenie) ..5',
    '(masz|daje ci|zostalo ci) ..2 (czas|godzine|dobe|do) ..4 (na|zeby) ..3 (#Cash|karty|karte|przelew|zaplate|psc|zaplacic)',
    '(kliknalem|kliknalas|kliknales|kliknelas) ..2 link ..9 (place|placisz|zaplac|mam twoje|mam cala)',
    '(nielegalne|niedozwolone) (tresci|zdjecie|pliki) ..9 (zaplac|kara|oplac|grzywna|grzywne|blik)',
  ],
  unless: [
    ...quoted,
    '..9 (bilet|bilety|pizze|pizza|rezerwacja|wycieczke|skladke|obiady|paczke|kwiaty dla|biblioteka|ksiazki|fiszek|fiszki|urodziny|prezent)',
    '(bilet|bilety|pizze|wycieczke|skladke|obiady|biblioteka|ksiazki|ksiazke) ..9',
    '(xp|questa|quest) ..9',
    '..4 (xp|quest|fiszek)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants money or cards for keeping quiet about something of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jeszcze 100 i kasuje',
    'kup karte google play i wyslij kod',
    'zapłać 400 zł, a nie zawiadomimy szkoły',
    'masz czas do 18 na karty psc',
  ],
  passes: [
    'jeszcze 100 xp i koniec questa',
    'kup mleko i wyślij paragon',
    'zaplac za bilet a nie bedzie kary',
    'kupujemy prezent dla pani po 20 zl',
  ],
};
