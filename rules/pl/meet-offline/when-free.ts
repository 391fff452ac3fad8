import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';

export default {
  match: [
    '(masz|bedziesz miec|kiedy masz) ..1 (czas|wolne|chwile) ..2 (dzis|jutro|po szkola|w weekend|w sobote|wieczorem|w piatek|w niedziele)',
    '(o ktorej|kiedy) ..1 (konczysz|wracasz|masz wolne|wychodzisz)',
    '(co robisz|co porabiasz) ..1 (w weekend|po szkola|w sobote|jutro|wieczorem|w ferie)',
  ],
  unless: [...family, '..6 (lekcje|gramy|online|na ranked)'],
  confidence: 'fair',
  slot: 'routine',
  means: 'Asks when the child is free or on the way.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['masz czas w sobotę?', 'o ktorej konczysz', 'co robisz w weekend'],
  passes: ['o ktorej mamy lekcje', 'kiedy wychodzi nowy sezon', 'masz czas na ranked?'],
};
