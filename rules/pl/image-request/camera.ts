import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingPicture from '../vetoes/thing-picture';

export default {
  match: [
    '(live|lajwa|stream|transmisje|relacje) ..4 tylko dla (mnie|nas)',
    '(wlacz|otworz|otworzysz|wlaczysz|ustaw|zapal|wlaczylabys|wlaczylbys|dawaj|dajesz|wejdz na|wbij na|wbijaj na|wejdziesz na|wchodz na|chodz na|wskakuj na|przejdzmy na|lecimy na) ..2 (kamera|wideorozmowa)',
    '#Modal ..3 (wlaczyc|odpalic|zalaczyc|uruchomic|wejsc na|pokazac sie na) ..2 kamera',
    '(zebys|abys|jakbys|jak|kiedy) ..1 (wlaczysz|wlaczyla|wlaczyl) ..2 kamera',
    '(pokaz|pokazesz|pokazac) ..1 sie',
    '(sie|siebie) (pokaz|pokazesz)',
    '(polacz|polaczmy|polaczysz|polaczyc) ..1 sie ..5 (kamera|filmik|wideorozmowa)',
    '(face reveal|facereveal) ..4 (dla mnie|mi|prosze|zrob|dawaj|teraz|na priv)',
    'kamera ..2 (chce|chcialbym) ..2 (widziec|zobaczyc|cie)',
    '(chce|chcialbym|cche) (cie)? ..1 widziec $',
    'kamera (on (tylko|teraz|dla)|wlacz|teraz|dla mnie|ma byc|wlaczona|mi|prosze)',
    '^ kamera (#Now|on) $',
    '^ kamera $?',
    '(chce|chcialbym|chcialabym|pragne|moge|pozwol|wole) ..2 (cie|ciebie) ..2 (widziec|zobaczyc|ogladac|poogladac)',
    '(chce|chcialbym|chcialabym) ..2 (na ciebie|na cie) ..2 (patrzec|popatrzec)',
    '(pogadamy|porozmawiamy|popiszemy|zdzwonimy|spotkajmy|zobaczmy|pogadac|porozmawiac) ..3 (na|przez) (kamera|wideorozmowa|wideorozmowie)',
  ],
  unless: [
    ...quoted,
    ...thingPicture,
    '..8 (sedzia|szachownice|arbiter|plansze|biurko)',
    '(osobiscie|na zjezdzie|na weselu|na koncercie) ..6',
    '..6 (osobiscie|zjezdzie|weselu|koncercie|reunion)',
    'kamera ..2 (pad|padla|nie dziala|zepsuta|w telefon|od drzwi|internetowa|monitoring|akcja|i akcja)',
    '(na|w|podczas) (lekcji|zajeciach|zebraniu|zdalnych) ..9',
    'pokaz sie ..2 (na|w) (boisku|treningu|imprezie)',
    'kurier ..9',
    '..9 kurier',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Wants the child on camera, alone with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wlacz kamerke',
    'pokaz sie na kamerce',
    'mzsz wlczyc kamerke tlk dla mn',
    'chcę na ciebie popatrzeć jak zasypiasz',
    'wejdź na kamerkę',
  ],
  passes: [
    'wlacz kamerke na lekcji bo pani prosi',
    'kamerka padla',
    'pokaz sie na serwerze',
    'kamera. akcja, krecimy film na polski',
  ],
};
