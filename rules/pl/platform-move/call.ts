import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';

export default {
  match: [
    '(zadzwonie|dzwonie|zadzwon|zadzwonimy|zdzwonmy|zdzwonimy|zdzwaniamy|pogadamy|pogadajmy|zadzwonic|przedzwon|dzwon) ..3 (do ciebie|do mnie|wieczorem|w nocy|wideorozmowa|przez telefon|na kamera|na wideorozmowa|kamera|glosowo|teraz|zaraz)',
    '(mozemy|moge|mozesz|chcesz|mozna) ..2 (zadzwonic|pogadac przez telefon|zdzwonic|gadac na glosowym)',
    'wideorozmowa ..2 $?',
    '^ filmik $?',
    '(wbij|wejdz|chodz|wbijaj) ..1 na (glosowy|kanal|vc|voice|wideorozmowa|rozmowe)',
    'facetime',
  ],
  unless: [...play, ...family, '(mama|babcia|tata) ..6', '..6 (mama|babcia|lekarza|lekcja|lekcji|recepcji)'],
  confidence: 'strong',
  means: 'Wants to talk by voice or video instead of writing.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mogę zadzwonić?', 'zadzwoń do mnie wieczorem', 'wideo?', 'pogadamy przez telefon'],
  passes: ['zadzwon do mamy', 'babcia zadzwoni wieczorem', 'dzwonek na przerwe'],
};
