import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#Delete ..3 #Talk',
    '#Delete ..4 (po przeczytaniu|jak przeczytasz|zanim ..4|zeby ..3 nie|przed #Adult|nim ..3 (zobaczy|wroci))',
    '(usun|skasuj|wykasuj|wywal) ..1 (to|to wszystko|mnie|wszystko) ..2 (potem|zaraz|od razu|po|szybko|natychmiast)',
    '#Talk ..2 (usun|skasuj|wykasuj|usuniesz|skasujesz|wywal|kasuj)',
    '^ (usun|skasuj|wykasuj|kasuj|usuwaj|wywal) (to|wszystko) (#Now)? $',
    '(czysc|wyczysc|kasuj|usuwaj|zamaz|usun|skasuj|zatrzyj) ..2 (wszystko|slady|po sobie|po nas|sladow)',
    'nie ..1 (zostawiaj|zostaw|zostawiamy) ..4 sladow',
    'wyloguj ..1 sie ..6 (sladow|skonczymy|po nas|po rozmowie)',
    '(po|zawsze po|zaraz po) ..2 (kazdej|naszej) ..2 czat ..2 (czysc|kasuj|usuwaj|usun|wyczysc|skasuj)',
    '(pamietaj|nie zapomnij) ..2 (usunac|skasowac|wykasowac|kasowac|wyczyscic) ..4',
    '(usunelas|usunales|skasowalas|skasowales|wykasowalas|wykasowales) ..3 #Talk',
  ],
  unless: [
    ...quoted,
    ...play,
    'nie (usuwaj|kasuj|usun|skasuj) ..6',
    '..9 (spam|pendrive|dysku|aplikacje|gre|instaluj|zainstaluj|przegladarki|przegladarka|komp|itemy|plik|pliki|dokument|slajd|blok|klocek|mapke|wirus|cache|ciasteczka|muli)',
    '(spam|wirus|slajd|plik|pliki|komentarz|duplikat) ..6',
    'historia ..2 (zamowien|przegladania|przegladarki)',
    'skasuj ..2 (gra|gre)',
    'usun ..1 ten ..2',
    '..6 (z grupy|na grupie|z tablicy)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to delete what was said, so that nobody can see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'usun potem ta konwe',
    'skasuj wiadomosci po przeczytaniu',
    'skasj te wiad plis',
    'wyczysc historie zeby ojciec nie znalazl',
    'usuń to zanim mama zobaczy',
  ],
  passes: [
    'usun ta mapke z dysku',
    'skasuj ta gre i zainstaluj od nowa',
    'wyczyść historię przeglądarki bo komp muli',
    'usun ten slajd',
  ],
};
