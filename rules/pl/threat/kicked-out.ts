import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(wyrzuce|wyrzucic|wywale|wylecisz|wylatujesz|skresle|usuniemy|wyrzucimy|nie startujesz|nie zagrasz|posadze) ..6 (powiesz|powiedziec|powiem|dlaczego|badz mila|badz mily|nie przyjdziesz|nie zrobisz|nie wyslesz|twoje (dane|rzeczy|zdjecie|sekret)|chyba ze|jesli nie|jak nie)',
    '(inaczej|albo|bo) ..1 (nie startujesz|nie zagrasz|wylatujesz|wylecisz|siadasz na lawce|nie jedziesz)',
    '(jak|jesli|jezeli) ..1 (komus|komukolwiek|powiesz) ..3 (powiesz)? ..2 (wylecisz|wylatujesz|wyrzuce)',
  ],
  unless: [
    ...quoted,
    '(kapitana|trener|kapitan|regulamin|turnieju|przegracie|badania|badan) ..9',
    '..9 (przegracie|kapitan|rankingu|badania|zgody|stroju|zalozysz butow|turnieju)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens to throw the child out and expose them unless they go along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'wylecisz z drużyny jak komuś powiesz',
    'mogę cię wyrzucić i powiedzieć wszystkim dlaczego',
    'inaczej nie startujesz',
  ],
  passes: [
    'wylecisz z grupy jesli przegracie',
    'grasz na skrzydle, kapitan decyduje, inaczej siadasz na lawce',
    'trzeba wyrzucić śmieci',
  ],
};
