import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(rob|zrob|robisz|zrobisz|bedziesz robic|bedziesz robila|bedziesz robil|masz robic) ..2 (co|to co|wszystko co) ..2 (mowie|kaze|chce|powiem|kazalem|mowimy) ..4 (albo|bo|inaczej|jak nie|jesli nie|to)',
    '(rob|zrob|robisz) ..2 (co) ..2 (mowie|kaze) ..9 (#Material|#Audience|#Expose)',
    '(odpisz|odpisuj|odbierz|wlacz|przyjdz|pisz|wyslij|pokaz) ..3 (albo|bo|inaczej|jak nie to|bo inaczej) ..2 (pozalujesz|zobaczysz|po tobie|koniec|bedzie zle|wiesz co|cie znajde|przyjade|sie wkurze i|stanie sie)',
    '(lepiej|radze ci|dobrze ci radze) ..2 (odpisz|odpisuj|wyslij|pokaz|odbierz|nie blokuj|przyjdz|sluchaj|zrob|zaplac) $',
    '(albo|inaczej) ..1 (pozalujesz|zobaczysz|wszyscy zobacza|po tobie|bedzie zle|bedzie gorzej|cie zniszcze)',
    'bo bedzie (gorzej|zle|zle z toba|z toba zle)',
    '(ostrzegam|ostrzegalem|ostrzegalam) (cie|ciebie) ..6',
  ],
  unless: [
    ...quoted,
    ...play,
    '..9 (rozgrzewki|spoznimy|autobus|pociag|zimno|zimne|wystygnie|kara|trener|szlaban|lewa|prawa|most)',
    'nudno ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Orders the child to do as told, with a threat behind it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'rob co mowie albo pozalujesz',
    'zrób co każę bo pokażę wszystkim to nagranie',
    'odpisz albo zobaczysz',
    'nikomu nie mów bo będzie gorzej',
  ],
  passes: [
    'rob co mowi trener',
    'zrobcie co mowie bo sie spoznimy',
    'odbierz bo autobus ucieknie',
    'rob most tam gdzie mowie',
  ],
};
