import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(przerobie|przerobimy|przerabiam|przerobilem|przerobilam|wkleje|wklejam|dorobie|podmienie|podmienilem|fotoszopuje|wygeneruje|wygenerowalem|wygenerowalam|zrobie|zrobimy) ..3 (twarz|twoje twarz|twoje zdjecie|twoje glowe|z toba) ..4 (zdjecie|filmik|film|cialo|ai|i rozesle|na|apka|nikt|deepfake|przerobke)',
    '(deepfake|deepfejk|przerobke|fejkowe zdjecie|fejkowy filmik|ai) ..4 (z toba|z twoje|twoje|twarz) ..4',
    '(ai|deepfake|fejk|fejka|przerobic|przerobione|przerobke) ..6 (gorsze|gorzej|z ciebie|z toba)',
    '(zrobilem|zrobilam|mam|moge|umiem|zrobie) ..2 (fejka|fejkowe|przerobke|deepfake|ai) ..3 (ciebie|toba|twoje)',
    '(wystarczy mi|mam) ..1 twoje twarz ..5 (ai|apka|przerobic|przerobie|zrobic)',
  ],
  unless: [...quoted, '..9 (plakat|mema|mem|naklejke|tort|koszulke|avatara|awatara|rysunek|okladke|laurke)'],
  confidence: 'certain',
  bright: true,
  means: 'Threatens with a made-up picture of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'przerobie twoja twarz na takim zdjeciu',
    'zrobię deepfake z tobą',
    'wkleję twoją twarz do filmiku i rozeslę',
  ],
  passes: ['przerobie twoj rysunek na plakat', 'zrobię mema z twoim zdjęciem kota', 'przerobie to zdjecie na avatara'],
};
