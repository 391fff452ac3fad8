import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(do jakiej|do ktorej|w jakiej|w ktorej|jaka|ktora|gdzie) ..1 (szkola|podstawowka|budy) ..1 (chodzisz|jestes|sie uczysz)?',
    '(gdzie|do ktorej|do jakiej) ..1 (chodzisz|uczysz) ..2 (szkola|sie|do szkola)?',
    '(jak sie nazywa|numer|nazwa) ..2 (twoje|twoja) ..1 szkola',
  ],
  unless: [
    ...play,
    '(ktora|jaka) szkola ..2 (gra|wygrala|jest na|ma|wygra)',
    'gdzie ..3 (trening|lekcje|basen)',
    'gdzie chodzisz ..2 na',
  ],
  confidence: 'strong',
  slot: 'school',
  means: 'Asks which school the child goes to every day.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['do jakiej szkoły chodzisz?', 'jak się nazywa twoja szkoła', 'gdzie chodzisz do szkoły'],
  passes: ['ktora szkola gra w finale', 'gdzie chodzisz na basen', 'do jakiej ligi awansowali'],
};
