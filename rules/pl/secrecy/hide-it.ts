import type { Examples, Rule } from '../../../lib/engine/rule';
import surprise from '../vetoes/surprise';

export default {
  match: [
    '(schowaj|ukryj|chowaj|zaslon|wycisz|odwroc|przykryj|zminimalizuj) ..2 (telefon|czat|aplikacje|apke|ekran|to|wiadomosc|okno|powiadomienia) ..4 (przed|zeby|jak|gdy|kiedy) ..3 (#Adult|nikt|ktos|wejdzie)',
    '(wylacz|wycisz|zablokuj) ..2 powiadomienia ..4 (#Adult|ode mnie|moje|nie widac|jak pisze)',
    '(schowaj|ukryj|chowaj) ..3 (ktory|ktora|ktore|co) ..2 (ci)? ..1 (wyslalem|dalem|kupilem|przyslalem|wyslalam|dalam|kupilam)',
    '(zaloz|zalozysz|zrob|zrobisz|stworz|uzywaj|miej) ..3 (drugie|nowe|tajne|ukryte|sekretne|osobne) ..1 (konto|instagram|snapchat) ..5 (o ktorym|zeby|rodzice|nikt|#Adult|tylko dla|do pisania)',
    '(ukryj|schowaj|zamaskuj|przenies) ..3 (apke|aplikacje|aplikacja) ..6',
    '(pisz|gadaj|dzwon|odpisuj|odzywaj sie|odezwij sie|piszmy|pisac|zadzwon|wlacz) ..3 (dopiero|tylko|wtedy)? ..2 (jak|kiedy|gdy) ..3 (#Adult|nikt|wszyscy) ..3 (nie patrzy|nie widzi|nie ma|spi|spia|wyjdzie|wyjda|spac|zasnie|zasna|nie bedzie|pojdzie)',
    '(drugie|inne|nowe|tajne|ukryte) konto ..6 (bo|tam|zeby|gdzie|o ktorym) ..6 (#Kin|nikt|podglad)',
    '#Kin ..2 (ma podglad|maja podglad|ma dostep|maja dostep|grzebie|grzebia|przeglada ci|sprawdza ci|czyta ci) ..4 (tam|lepiej|skasuj|usun|pisz|wiec|dlatego|inne|drugie|$)',
  ],
  unless: [
    ...surprise,
    '..9 (na lekcji|w kinie|do szafki|do pudelka|do plecaka|na czas|prezentacji)',
    '(na lekcji|egzaminie) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the phone, the app or the screen hidden from others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schowaj telefon zeby mama nie widziala',
    'wyłącz powiadomienia ode mnie',
    'załóż drugie konto, o którym rodzice nie wiedzą',
  ],
  passes: ['schowaj telefon zeby pani nie zabrala na lekcji', 'wycisz telefon w kinie', 'ukryj prezent przed mama'],
};
