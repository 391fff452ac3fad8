import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#ConditionNot ..7 (#Expose|wysle ..3 #Audience|wysylam ..3 #Audience|pokaze ..3 #Audience|pokazuje ..3 #Audience|przesle ..3 #Audience)',
    '#ConditionNot ..6 #Audience ..3 (zobacza|zobaczy|dowie|dowiedza|obejrzy|obejrza|dostanie|dostana) ..2 (to|te|twoje|co|linka|link|wszystko|#Material|kim|jaka|jaki|o)',
    '#ConditionNot ..6 #Audience ..1 (zobacza|zobaczy|dowie sie|sie dowie|obejrzy|obejrza|dowiedza sie|sie dowiedza) $',
    '#ConditionNot ..6 (zobaczy|zobacza|dowie sie|obejrzy|obejrza|dostanie|dostana|sie dowie|sie dowiedza) ..2 (twoje #Audience|cala #Audience|wszyscy|klasa|szkola|twoje ..1 #Audience)',
    '#Cash ..9 nikt ..3 nie (zobaczy|dowie|obejrzy)',
    '#ConditionNot ..6 #Flow',
    '#Flow ..6 (#ConditionNot|jak|jesli)',
    'albo ..4 albo ..4 (#Expose|#Flow|wysylam|wysle|wszyscy)',
    '(jak|jesli|jezeli) ..2 nie chcesz ..2 (wstydu|problemow|klopotow|afery|zeby|obciachu|skandalu|kompromitacji)',
    '(wyslane|opublikowane|wrzucone|udostepnione|publikacja|wysylka) ..3 (bedzie|zostanie|pojdzie|startuje|rusza)? ..6 (chyba ze|albo|jesli nie|jak nie)',
    '^ (blok|block|blokada|zablokowanie|zablokujesz) ..1 (#Pic|#Material|foty|i) ..4 (#Audience|wszyscy)',
    '(#Number|#Cash) albo ..2 (#Audience|foty|zdjecie|filmik|wstyd)',
    '(odmowa|brak wplaty|brak odpowiedzi) ..2 (oznacza|rowna sie|to) ..5',
    '(powiesz|wygadasz|podbijesz|pojdziesz|zglosisz|poskarzysz|napiszesz) ..4 (admina|mama|rodzice|siostra|brat|policja|nauczyciel|pani|komus) ..5 (wiem|pokaze|wysle|#Expose|pozalujesz|wrzuce)',
    '(#Expose|wysle|wysylam|pokaze|zobacza|zobaczy) ..7 (jak|jesli|jezeli|gdy) ..2 nie',
    '(#Expose|wysle|pokaze|wysylam) ..7 chyba ze',
    '(wyslij|zaplac|pokaz|rob|zrob|przelej|dawaj|oddawaj|odpisz|odpisuj|wlacz|przyjdz|kup|daj|oddaj|dasz|wyslesz) ..7 (albo|bo|inaczej|bo jak nie to|jak nie to) ..3 (#Expose|wysylam|wysle wszystkim|pokaze wszystkim|wszyscy)',
    '(kasa|#Cash|#Pic|kamera|robux) albo ..6 (#Expose|wszyscy|#Audience|foty|zdjecie)',
    '(zablokuj|blokuj|zablokujesz|usun|zablokowac|blokujesz|zablokowanie) ..2 (mnie|mi) ..6 (#Expose|zobaczy|zobacza|wszyscy|wysle|pozalujesz|zobaczysz|wrzuce)',
    '(masz|daje ci) ..3 (godzina|godzine|godziny|h|min|minut|minuty|dzien|dni|sekund|#Clock|24h|czas do|czasu) ..9 (#Expose|wysle|wysylam|pokaze|wszyscy zobacza)',
    '(licze do|odliczam|zegar tyka|czas leci|tik tak|koniec czasu|ostatnie ostrzezenie|ostatnia szansa) ..9 (#Expose|wysle|wysylam|pokaze|zobacza|zobaczy)',
  ],
  unless: [
    ...quoted,
    ...play,
    '(pogoda|deszcz|padac|autobus|kurier|kuriera|paczka|przesylka) ..9',
    '..9 (kuriera|odbiorze|budowy|wakacji)',
    '..9 (oferte|ogloszenie|prace|czesc|rezerwacja|pizze|bilety|memy|swoja|moja|nowa nute|tapete|link|ankiete)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says what will be made public unless the child does as told.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jak nie wyślesz to wrzucam twoje foty',
    'zaplac albo opublikuje',
    'nie blokuj mnie bo wrzuce wszedzie',
    'masz godzine potem publikuje',
  ],
  passes: [
    'jak nie przyjdziesz to zaczynamy mecz bez ciebie',
    'jak nie wyślesz prezki to wrzucam swoją część na teamsy',
    'jak nie masz to wyślę ci notatki',
    'zaplac albo nie masz biletu',
  ],
};
