import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import gameTalk from '../vetoes/game-talk';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(przyjade|podjade|odbiore|zabiore|zgarne|podwioze|odwioze|przyjechac|podjechac|odebrac|zabrac|zgarnac|odwiezc|podrzuce|bede) ..4 (po ciebie|po cie|cie|ciebie|pod twoje|pod dom|pod szkola|pod blok) ..7 (auto|w nocy|#Clock|o #Number|wieczorem|nikt|po cichu|sam|sama|nie mow|za rogiem|jak rodzice|jak wszyscy|na gorke|do siebie|do mnie|przejazdzke|do lasu|nad jezioro|wycieczke we)',
    '(moge|moglbym|moglabym|chcesz zebym) ..2 po (ciebie|cie) ..2 (przyjechac|podjechac|przyjechal|wpasc|byc)',
    '(przyjade|podjade|przyjezdzam|jade) po (ciebie|cie) ..4 (wyjdz|czekaj|badz|i nikt|dzis|jutro|w sobote|w piatek|wieczorem|auto)',
    '(wsiadaj|wsiadz|wsiadziesz|wskakuj) ..3 (do|w) ..1 (auto|mojego|srodka)',
    '(czekam|stoje|jestem|siedze|bede czekac|bede czekal|bede czekala|bede stal|zaparkowalem|parkuje|podjechalem|siedze w auto|obserwuje) ..4 (pod|przed|obok|kolo|za|naprzeciwko) ..1 (twoje|rogiem|oknem|garazami)',
    '(zaparkowalem|parkuje|podjechalem|siedze w auto|w auto) ..4 (pod|przed|obok|kolo|za) ..1 (szkola|blokiem|dom|blok)',
    '(wyjdz|zejdz|wyskocz|chodz) ..5 (czekam|stoje|jestem) ..3 (pod|przed|na dole|obok) ..2',
    '(czekam|stoje|jestem) ..3 (pod|przed|na dole|obok) ..3 (wyjdz|zejdz|wyskocz|wymknij) ..2',
    '(wsiadz|wsiadziesz|wysiadz|wysiadziesz|wsiadaj) ..3 (za rogiem|na rogu|wczesniej|kawalek dalej|przystanek|nikt|zeby nikt)',
    '(czekam|stoje|jestem|bede) ..3 (szkola|blokiem|blok|dom|dole|klatka|klatce|rogiem) ..4 (auto|aucie|sam|czarnym|bialym|srebrnym)',
    '(podwioze|odwioze) (cie|ciebie) ..5 (nikt|sam|sama|nie mow|za rogiem|ludzie gadaja|cicho|mamie nie|do mnie)',
    '(podjade|przyjade|skocze|wpadne) ..6 (we dwoje|we dwojke|sami|tylko my|jak #Kin|jak mama|nikt)',
    '(jak|gdy|kiedy) ..1 #Kin ..4 (podjade|przyjade|wpadne|skoczymy|wyjdz|wbijam|zabiore)',
    '(odpalonym|wlaczonym) silnikiem',
    'auto ..3 (za rogiem|pod blokiem|pod szkola|przed szkola|niedaleko|pod twoje)',
    '(zabiore|wezme|zabralbym|porwe) (cie|ciebie) ..4 (przejazdzke|do siebie|do mnie|nad jezioro|do lasu|w gory|daleko|na wycieczke|na noc|gdzies|na wakacje|auto)',
    '#Meet ..4 (do auto|w auto|przy auto)',
  ],
  unless: [
    ...quoted,
    ...gameTalk,
    ...family,
    '..9 (po treningu|po basenie|po angielskim|kuba|kube|jasia|siostra|brat|obiad|obiadem|busie|kuriera|paczka|paczke|murem|baza|koniem|zawody|wywiadowce)',
    '(busie|kurier|autobus|zawody|paczka) ..9',
    '(stoje|jestem|czekam) ..4 (w kolejce|na przystanku|w sklepie)',
    '(czekam|stoje|jestem) ..3 (z klasa|z ekipa|z dziewczynami)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to fetch the child by car, or waits near the house or school.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'moge po ciebie przyjechac autem, wyjdz po cichu',
    'bede czekal w aucie za rogiem',
    'stoje pod twoim blokiem',
    'zabiorę cię na przejażdżkę',
    'bd po cb autem o 22',
  ],
  passes: [
    'bede po ciebie o 16 z mama',
    'tata przyjedzie po ciebie',
    'będę czekał w busie pod szkołą',
    'stoje pod twoim murem',
  ],
};
