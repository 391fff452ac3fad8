import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';

export default {
  match: [
    '(daj|podaj|wyslij|napisz|jaki|jaki masz|podasz|dasz|poprosze|przeslij|wyslesz|zostaw|mozesz podac|powiedz) ..2 (mi|swoje|twoje)? ..1 (numer|adres|numer telefon|namiary|numer komorki|maila|kod pocztowy|kontakt)',
    '(jaki|jakie) ..1 (masz|jest|twoje) ..1 (numer|adres|nazwisko|kod pocztowy)',
    '(na jaki adres|pod jaki adres|pod jakim adresem|pod jakim numerem) ..4',
  ],
  unless: [
    ...play,
    ...family,
    'numer ..1 (strony|zadania|zamowienia|buta|sali|cwiczenia|konta bankowego|przesylki|autobusu|grupy|dziennika|klasa|lekcji)',
    'adres ..1 (serwera|ip serwera|sklepu|strony|mailowy szkola)',
    '(wychowawczyni|pani|sklep) ..5',
    '..5 (wychowawczyni|sekretariatu|reklamacji|pizzerii|dentysty)',
  ],
  confidence: 'strong',
  slot: 'phone',
  means: 'Asks for the address or the number of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['daj numer', 'podaj swój adres', 'jaki masz nr tel', 'na jaki adres wysłać paczkę'],
  passes: ['podaj numer zadania', 'daj adres serwera', 'numer autobusu?'],
};
