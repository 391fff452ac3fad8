import type { Examples, Rule } from '../../../lib/engine/rule';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';
import surprise from '../vetoes/surprise';

export default {
  match: [
    '(tylko my|tylko ja i ty|tylko ty i ja|tylko my dwoje|tylko nasza dwojka) ..2 (wiemy|bedziemy wiedziec|sie dowiemy|wie|bedziemy wiedzieli)',
    '(jestem|to ja) ..4 (z twoje klasa|z klasa|znajomi z klasa|z kosciola|z kolka|ze szkola|kuzyn|kuzynka|ciocia|korepetytor) ..3 (jak|jesli|gdyby|jakby) ..2 (spytaja|pytaja|ktos|zapyta|spyta|zapytaja|#Adult|pytali)',
    '(#Adult|ktos|oni) ..1 (pyta|pytaja|spyta|zapyta|spytaja|zapytaja) ..3 (jestem ..3 (znajomi|z klasa|kuzyn|kuzynka|ze szkola|z gry|nikim|z kosciola)|ty nic|ja to|nie znasz|milcz|milczysz|o mnie|nic nie)',
    '(nasz koniec|koniec nas|koniec z nami|po nas|koniec naszej przyjazni) ..5 (gdyby|jak|jesli|jezeli) ..4 (zobaczy|dowie|zobaczyla|zobaczyl|dowiedziala|dowiedzial|ktos|ktoras)',
    '(zmien|zmienisz|przerob) mnie ..3 (na|jako|pod)',
    '#NotTell ..2 (mojego|moje) (imienia|imie|nicku|wieku)',
    '(ekranem w dol|ekranem do dolu|ekran w dol|jasnosc na minimum|scisz|sluchawki) ..7 (jak|gdy|kiedy) ..3 #Adult',
    '(to|casting|rozmowa|projekt|wszystko) ..2 (poufne|poufny|poufna|scisle tajne) ..4',
    '(wylacz|zostaw) ..2 telefon ..5 (namierzyli|namierza|nie znalezli|sledzili|sledza)',
    '(zachowaj|trzymaj|zatrzymaj) mnie ..1 dla siebie',
    '(jak|gdyby|jesli|gdy|jakby) ..2 (ktos|#Kin) ..2 (wejdzie|wszedl|wszedlby|przyjdzie|wchodzi|weszla|przechodzi) ..6 (zminimalizuj|schowaj|wylacz|przelacz|udawaj|powiedz|rozlacz)',
    '#Adult ..2 nic ..3 nie ..1 (wie|wiedza|wiedziala|wiedzial|wiedzieli)',
    '(powiesz|wygadasz sie|powiesz o tym) (komukolwiek|komus) ..2 (to|a|i)',
    '(bede|jestem|figuruje) ..4 telefon ..2 jako ..2',
    'nikt ..3 (o nas|o tym) ..2 nie ..1 (dowie|uslyszy|wie)',
    'nie podawaj ..1 (mojego|moje) ..1 (imienia|imie|nazwiska|nicku)',
    '(jak|jesli|gdyby) ..4 (zapyta|spyta|pyta|zapytaja) ..8 (nigdy|nie) ..2 (od nas|ode mnie|o mnie|o nas)',
  ],
  unless: [
    ...quoted,
    ...surprise,
    ...gameTalk,
    '(druzyny|druzynie|liste|listy|grupe|dziennika|kapitan|kadrze) ..9',
    '..9 (druzyny|druzynie|liste|listy|na liscie|dziennika|spac|do kina|na lekcji|oglada serial|ma spotkanie)',
    '(zmien|wpisz) mnie ..3 (w grze|na bramke|na srodek|na atak|na lawke|na obrone)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that only the two of them may know, or who they are when asked.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'cii tylko my wiemy',
    'mama pyta, jestem koleżanką z klasy',
    'zmień mnie u siebie na Wiktorię',
    'telefon ekranem w dół jak mama przechodzi',
  ],
  passes: [
    'tylko my wiemy jak wygrac ten mecz w druzynie',
    'mama pyta czy jesteś głodna',
    'zmien mnie na bramke',
    'ścisz bo mama śpi',
  ],
};
