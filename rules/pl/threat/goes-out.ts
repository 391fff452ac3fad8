import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(twoje|te|tamte|tego) ..1 (#Material|rzeczy|dane|tajemnice) ..3 #Flow',
    '#Flow ..3 (twoje|te) ..1 (#Material|rzeczy|dane)',
    '(na|do|w|po) ..2 #Audience ..2 (leci|leca|poleci|poleca|laduje|laduja|wyladuje|wyladuja|trafi|trafia|pojdzie|pojda|idzie|ida) ..3 (twoje|#Material|wszystko)',
    '(lista|liste|liscie|liste) ..3 (do wysylki|odbiorcow)',
    '(znajomi|obserwujacy|#Number znajomi) ..4 (na liscie|do wysylki|w kolejce do|dostana linka|dostanie linka)',
    '(mama|tata|#Adult|klasa|znajomi|wszyscy) ..2 (dostanie|dostana|dostaje) ..2 (linka|link|paczke ze zdjecie|te (film|filmik|zdjecie)|twoje (film|filmik|zdjecie)|screen)',
    '#Material ..3 (spia|spi|siedza|leza|czekaja) ..3 (komputerze|dysku|szufladzie|telefon|laptopie|galerii|komp|chmurze|archiwum)',
    'albo ..1 (twoje|te|stare|tamte|tamto) ..1 (#Material|foty) ..3',
    'to ty na (kamera|filmik|film|zdjecie|nagraniu)',
    '(publikacja|publikacje|ujawnienie|upublicznienie|wyciek|wysylka) ..2 (twoje|swoje|danych|zdjecie|filmik|film)',
    '(ma|maja) ..1 (facebook|instagram|messenger|maila|numer) ..6 (podesle|wysle|napisze|pokaze|odezwe) ..3',
    '(podesle|wysle|pokaze|przekaze) ..3 (#Adult|jej|mu|im|ksiedzu) ..4 (jakie|co|jakich|ktore|te) ..4 (zdjecie|filmik|slesz|wysylasz|pisalas|pisales|wypisujesz|wyslalas|wyslales)',
    '#ExposeSoft ..2 (jej|mu|im|jemu) ..2 #Deed',
    '#ExposeSoft ..5 (jakie|jakich|jaki) ..1 (zdjecie|filmik|rzeczy|glosowka) ..2 (slesz|wysylasz|wyslalas|wyslales|robisz|masz|nagrywasz)',
  ],
  unless: [
    ...quoted,
    ...play,
    '..9 (super|fajne|ladne|pieknie|dumna|dumni|autobus|pociag|wycieczki|urodziny|linka do spotkania|grilla|golebie|zaproszenie|na lekcje|na apelu)',
    '(polubilo|polubili|w kinie|wycieczki|plan lekcji) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that something of the child is on its way to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'twoje zdjęcia polecą do klasy',
    'na discordzie laduja twoje glosowki',
    'twoja mama dostanie linka',
    'pokażę siostrze, co o niej pisałaś',
  ],
  passes: [
    'mama dostanie zdjęcia z wycieczki',
    'pociag leci do warszawy',
    'wszyscy dostaną linka do spotkania',
    'to ty na zdjeciu? super wyszlas, wysle babci',
  ],
};
