import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#ConditionNot ..7 (#Expose|wysle ..3 #Audience|wysylam ..3 #Audience|pokaze ..3 #Audience|pokazuje ..3 #Audience|przesle ..3 #Audience)',
    '#ConditionNot ..6 (#Audience|twoje #Audience) ..3 (zobacza|zobaczy|dowie|dowiedza|obejrzy|obejrza|dostanie|dostana)',
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
    '(pogoda|deszcz|padac|autobus) ..9',
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
