import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#Expose ..3 (twoje|swoje) ..2 #Material',
    '#IWill ..3 #ExposeInf ..3 (twoje|te|to|je|ja|wszystko) ..2 #Material',
    '#Expose ..3 (to|je|ja|wszystko|te #Material|ten #Material|caly #Material|cala #Material) ..3 #Audience',
    '(twoje|te|tego|tych) #Material ..3 (#Expose|wysle|pokaze|ida|pojda|pojdzie|trafia|trafi|beda|bedzie) ..3 #Audience',
    '#ExposeSoft ..3 (twoje|te twoje) ..2 #Material ..4 #Audience',
    '#ExposeSoft ..2 #Audience ..3 (twoje|te twoje|to|te zdjecie|te filmik|te film|te screen|te czat|ten filmik|ten film|wszystko)',
    '(wyciekna|wycieknie|wyciekly|wyleci) ..2 (twoje|te) ..1 #Material',
    '#ExposeSoft ..2 (te|ten|ta|to) #Material ..3 (twoje|do twoje|wszystkim|calej|kazdemu|obserwujacy|znajomi)',
    '#ExposeSoft (to|je|ja|wszystko) ..2 (wszystkim|calej|kazdemu|znajomi|obserwujacy|klasa|szkola|rodzice)',
    '(wrzuce|wrzucam|wstawiam|wstawie|opublikuje|publikuje|udostepnie|rozesle|rozsylam|upublicznie|leakne|leakuje|wyleakuje|zleakuje) (cie|to|je|wszystko|wszedzie|wszystkim) (wszedzie|wszystkim|publicznie)? (nie zartuje|przysiegam|sorki|zobaczysz)? $',
    '(leakne|leakuje|wyleakuje|zleakuje|upublicznie) (to|je|cie|wszystko|twoje)',
    '^ ..1 (pokaze|wysle|powiem|rozesle|opowiem|udostepnie) ..1 wszystkim $',
  ],
  unless: [
    ...quoted,
    ...play,
    '(nigdy nie|nie) (#Expose|#ExposeSoft|#IWill) ..6',
    '(ladnie|pieknie|super|slicznie|swietnie|zdolna|zdolny|duma|dumny|dumna|fajne|piekne) ..9',
    '..9 (ladnie|ladne|pieknie|super|swietnie|zdolna|fajne|piekne|dumna|dumni|przepiekne|jak chcesz|moge|mozna|jesli chcesz)',
    '(zobacza|zobaczy|bedzie|beda) ..4 (koncert|mecz|wystep)',
    '^ ..2 (wysle|wrzuce|wrzucam|pokaze) ci ..9',
    '#Pic (z|ze) (wycieczki|wakacji|urodziny|imprezy|zawodow|meczu|obozu|koncertu|wesela|swiat) ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that pictures or words of the child will be shown to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wrzuce twoje foty na klasowa',
    'wyślę te zdjęcia twoim rodzicom',
    'twoje zdj ida w swiat',
    'pokaże wszystkim',
    'rozeslę to po całej szkole',
  ],
  passes: [
    'wrzuce zdjecia z wycieczki na grupe',
    'pokażę mamie twoje zdjęcie, ładnie wyszłaś',
    'nie wrzucę twoich zdjęć',
    'wysle ci notatki',
  ],
};
