import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wlacz|udostepnij|wyslij|podziel|daj|przeslij|podaj|ustaw|slij|dawaj|wlaczysz|udostepnisz|wyslesz|wrzuc) ..4 lokalizacja',
    '#Modal ..3 (wlaczyc|udostepnic|wyslac|podac) ..3 lokalizacja',
    '(chce|musze|lubie) ..2 (wiedziec|widziec) ..2 gdzie (jestes|sie krecisz|chodzisz)',
    '(zainstaluj|pobierz|sciagnij|wgraj) ..4 (lokalizator|life360|find my|anydesk|teamviewera|teamviewer|apke do sledzenia)',
    '(wyslij|podaj|daj|wrzuc|slij|udostepnij|wyslesz) ..2 (swoje|twoje) pinezka',
    'pinezka ..3 (gdzie jestes|gdzie mieszkasz|twoje|swoje|na zywo|dom)',
    'lokalizacja ..2 (wlacz|na zywo|24 na|ma byc|wlaczona)',
    '(przyjmij|zaakceptuj|dodaj|wlacz) ..5 (life360|find my|lokalizator|krag|family link)',
    'wylacz ..1 (tryb duszka|ghost mode|tryb ducha)',
    '(wlacz|pokaz|dodaj|chce) ..4 (mapie|mape|mapa) ..1 snapchat',
    '(jaki|podaj|napisz|wyslij|daj|dawaj) ..3 (pelny|dokladny|caly|adres domowy|adres dom) ..2 (adres|domowy|dom) ..4',
    'adres ..4 (nikogo nie pytaj|nie pytaj|numer mieszkania|klatka|pietro|szybko|natychmiast)',
    '(ulica|ulice) ..1 i numer ..1',
    '(numer domu|numer dom|ulica|ulice|adres) ..3 (juz|natychmiast|szybko|sekundy|sekund|teraz|caly)',
  ],
  unless: [
    ...quoted,
    ...family,
    '..4 (skrzyni|bossa|spawna|bazy|wroga|skarbu|oazy)',
    '(zgubilem|zgubilam|nie trafie|nie pamietam|nie wiem jak|jak dojechac|zeby trafic|idziemy) ..9',
    '..9 (zgubilem|zgubilam|trafie|nie pamietam|dojechac|trafic|bo padnie|padl)',
    '..9 (zamowienie|wysylka|sklepu internetowego|zwrot|paczki)',
    '..9 (ogniska|parkingu|imprezy|sklepu|restauracji|zbiorki|sali|meczu|boiska|hotelu|obozu|pizzerii)',
    '(ogniska|zbiorka|impreza|sklep) ..6',
  ],
  confidence: 'certain',
  slot: 'address',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['game'],
  means: 'Wants to see at any time where the child is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wlacz lokalizacje',
    'wyślij mi swoją lokalizację na żywo',
    'chcę wiedzieć gdzie jesteś cały dzień',
    'wyślij pinezkę gdzie mieszkasz',
  ],
  passes: ['wyslij pinezke do pizzerii', 'udostepnij ekran', 'wlacz latarke', 'wyślij lokalizację ogniska'],
};
