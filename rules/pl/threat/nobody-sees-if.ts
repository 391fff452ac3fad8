import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(usune|skasuje|nikt ..1 nie zobaczy|nikomu nie pokaze|nie wysle|nie pokaze|nie powiem|nie wrzuce|nie opublikuje|nikt sie nie dowie|bede milczal|bede milczec|bede cicho|zachowam dla siebie|zostawie cie|dam ci spokoj) ..5 (jak|jesli|jezeli|pod warunkiem|kiedy|gdy|tylko jak|dopiero jak|o ile) ..4 #DoAs',
    '(jak|jesli|jezeli|wystarczy ze|kiedy) ..3 #DoAs ..6 (usune|skasuje|nikt ..1 nie zobaczy|nikomu nie pokaze|nie wysle|nie wrzuce|nie opublikuje|nikt sie nie dowie|dam ci spokoj|zostawie cie w spokoju|nie powiem ..2 #Adult)',
    '(ostatnie|jeszcze jedno|nowe|jeden) (zdjecie|filmik|film|raz) ..3 (i|a) ..2 (usune|skasuje|znikam|koniec|dam spokoj|spokoj|wszystko usune)',
  ],
  unless: [
    ...quoted,
    ...play,
    '..9 (prezent|niespodzianka|plik|duplikat)',
    '(prezent|niespodzianka|plik|gra|gre|aplikacje) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Promises that nobody will see it, if the child does as told.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'usune zdj jak wyslesz nowe',
    'jeśli przyjdziesz nikt się nie dowie',
    'jeszcze jedno zdjęcie i wszystko usunę',
  ],
  passes: [
    'usune plik jak wyslesz nowa wersje',
    'nie powiem mamie o prezencie jak bedziesz pytac',
    'skasuję grę jak przyjdziesz',
  ],
};
