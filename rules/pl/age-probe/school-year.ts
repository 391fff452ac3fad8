import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(do ktorej|w ktorej|ktora|w jakiej|do jakiej) ..2 klasa ..2 (chodzisz|jestes|idziesz)?',
    'ktora ..1 klasa',
    'klasa $?',
    '(chodzisz|jestes) ..2 (do|w) ..1 (podstawowce|podstawowki|szkola podstawowa|gimnazjum|liceum|technikum|przedszkola)',
    '(podstawowka|szkola) czy (liceum|technikum|przedszkole)',
  ],
  unless: [...play, 'ktora klasa ..3 (wygrala|gra|jest na|bedzie|postaci)'],
  confidence: 'strong',
  slot: 'school',
  means: 'Asks which class or kind of school the child is in.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['do której klasy chodzisz?', 'ktora klasa?', 'jesteś w podstawówce?'],
  passes: ['ktora klasa wygrala', 'klasa zostaje po lekcji', 'w której sali mamy'],
};
