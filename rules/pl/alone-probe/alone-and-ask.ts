import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#AloneQ ..8 #AloneThen',
    '#AloneThen ..6 (jestes (sam|sama)|jak ..3 (zostaniesz|bedziesz) (sam|sama)|jak rodzice ..3|kiedy rodzice ..3|jak wszyscy (zasna|wyjda)|#Kin (nie ma|spia|w pracy|wyjda|zasna|wyszli))',
    '(daj znac|napisz|powiedz) ..2 (jak|kiedy|gdy) ..3 (bedziesz (sam|sama)|zostaniesz (sam|sama)|rodzice wyjda|rodzice zasna|mama wyjdzie|wszyscy zasna|starzy wyjda)',
    '(jestes (sam|sama)) ..3 (to dobrze|super|idealnie|swietnie|dobrze|fajnie)',
    '(sam|sama) (to)? (kamera|wideorozmowa|zdjecie|selfie|dzwonie)',
    '(nie ma|wyjda|wyszli|spia) ..1 #Kin ..5 #AloneThen',
    '#AloneThen ..5 (jak|gdy|kiedy|tylko) ..3 (nikogo ..2 nie ma|nikt ..2 nie (slyszy|patrzy|widzi)|bedziesz (sam|sama))',
    '(sprawdz|upewnij sie|slysze|chce slyszec) ..3 (ze|ktos) ..4 (sam|sama|nikt|nikogo|gada) ..5',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    ...family,
    'nie jestes ..1 (sam|sama)',
    '..3 (do niej|do niego|do nich) ..3',
    '..6 nie (dzwonie|zadzwonie|wpadne|pogadam|przyjde|oddzwonie|bede dzwonic|gram) ..3',
    '..9 (nikomu nie otwieraj|nie otwieraj|zamknij dobrze|oddzwonie|wiertarke|skladke|oddac|matchmaking|mikro)',
    'frytek ..6',
    '(z zebrania|z pracy) ..3 (wracaja|wychodza)? ..6 (pojedziemy|przyjade)',
    'moi ..1 rodzice ..6',
  ],
  confidence: 'certain',
  slot: 'alone',
  bright: true,
  means: 'Asks whether the child is alone and wants something that nobody should see.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jestes sama? odpal kamerke',
    'rodzice śpią? to zadzwonię na wideo',
    'starych nie ma? to wbijaj na kamerke',
    'ojciec w robocie? to wpadnę do ciebie na chwilę',
    'zamknij drzwi i włącz kamerę',
  ],
  passes: [
    'jestes sama w domu? nikomu nie otwieraj',
    'jestes sama w druzynie? odpal matchmaking',
    'rodzice śpią? to oddzwonię jutro w sprawie składki',
    'nie jestes sama, zadzwoń',
  ],
};
