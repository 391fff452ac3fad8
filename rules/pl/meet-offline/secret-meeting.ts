import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#Meet ..7 #Hidden',
    '#Meet ..7 #Night',
    '#Hidden ..5 (#Meet|przyjade|podjade|odbiore)',
    '#Night ..4 (#Meet|przyjade|podjade|wyjdz|czekam|spotkamy)',
    '(spotkanie|randka|wypad) ..3 (w sekret|potajemne|sekretne|tajne|w nocy)',
    '(potajemne|sekretne|tajne) spotkanie',
    '#Night ..3 #Spot',
    '#Spot ..3 #Night ..3 (czekam|bede|przyjdz|nikt|sama|sam)',
    '(bedziemy|zebysmy byli|bysmy byli) ..3 (sami|we dwoje|sam na sam)',
    '(zniknijmy|znikniemy|zwiejmy|wyrwijmy|wyrwiemy) ..6 (nikt|we dwoje|razem|tylko|podjade)',
    '(podjade|zabiore|pojedziemy|spotkamy|spotkajmy) ..5 (tam )?gdzie nikt ..3',
  ],
  unless: [
    ...quoted,
    ...play,
    ...family,
    '(wroc|wracaj) ..4',
    '(meteory|meteorow|gwiazdy|ognisko|ognisku|noc muzeow|pasterka|pasterke|biwak|sylwester|sylwestra) ..9',
    '..9 (meteory|ognisko|biwak|namiotach)',
    '(ogien|skrytka|alarm) ..6',
    '(kino|koncert) ..6',
    'badz ..1 (po cichu|cicho) ..2',
    '(badz|bede|chodz) cicho ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to meet so that nobody knows, or at night.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'spotkajmy sie jak bedzie ciemno',
    'przyjdz po cichu',
    'spotkajmy się w tajemnicy',
    'wyjdź tak żeby nikt nie widział',
  ],
  passes: ['spotkajmy sie na spawnie w nocy', 'badz cicho na lekcji', 'przyjdz na niespodzianke urodzinowa z mama'],
};
