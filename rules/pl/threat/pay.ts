import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zaplac|zaplacisz|placisz|plac|przelej ..2 #Cash|przelejesz|wplac|zaplacic) ..6 (albo|inaczej|bo #Expose|jak nie|i usune|to usune|wtedy usune|a usune|zniknie)',
    '(wyslij|dawaj|oddawaj|kup|daj|przeslij|podaj|chce|slij|dasz) ..3 #Cash ..5 (albo|inaczej|bo ..3 #Expose|to usune|i usune|zeby usunac|zebym usunal|zebym nie|a nie wysle|a nic nie|jak nie)',
    '(jak|jesli|jezeli|dopoki|poki) nie ..1 (zaplacisz|placisz|przelejesz|wyslesz kasa|bedzie kasa|dasz kasa|oddasz kasa)',
    '(masz|daje ci) ..3 (godzina|godzine|godziny|h|min|minut|minuty|dzien|dni|24h) ..3 (na|zeby|zebys|by) ..2 (zaplacic|zaplacenie|przelac|przelew|kasa|zebrac|skombinowac)',
    '(usune|skasuje|zniknie) ..4 (#Material|zdjecie|to|wszystko) ..4 (jak|jesli|jezeli|za|kiedy|gdy|po) ..3 (zaplacisz|#Cash|przelejesz|kasa|wyslesz|wplacie)',
    '#Cash ..3 (i|to) (milcze|zapomne|nikt sie nie dowie|usuwam|usune|znikam)',
    '(placisz|zaplacisz|cena|stawka) ..3 #Cash ..4 (albo|inaczej|za milczenie|i cisza)',
    '#Cash ..1 albo ..6 (zdjecie|filmik|film|foty|wszyscy|#Audience|#Expose)',
  ],
  unless: [
    ...quoted,
    ...play,
    '..9 (bilet|bilety|pizze|pizza|rezerwacja|wycieczke|skladke|obiady|paczke|kolonie|kurs|przesylka|dostawe|zamowienie|zamawiam|biblioteka|kara za ksiazke)',
    '(bilet|bilety|pizze|wycieczke|skladke|obiady|rezerwacja) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Demands money or else, with a deadline or a threat.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'placisz 200 zl albo wysylam film',
    'wyslij kod blik to usune filmik',
    'jak nie zapłacisz to po tobie',
    'masz godzinę żeby zapłacić',
  ],
  passes: [
    'zaplac za bilet albo przepadnie',
    'wyslij blika 30 zl na pizze',
    'kasa na obiady do piatku',
    'zapłacisz mi jutro bo dziś nie mam terminala',
  ],
};
