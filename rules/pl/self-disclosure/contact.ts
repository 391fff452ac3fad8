import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '#Phone',
    '(moj|moje) ..1 (numer|telefon|instagram|snapchat|discord|tiktok|mail) ..1 (to|#Handle|jest)?',
    '(mam na imie|nazywam sie|imie mam)',
    '(dodaj|snapchat|instagram) ..1 #Handle',
  ],
  unless: ['moj (telefon|discord|snapchat|instagram) ..2 (nie dziala|padl|sie|mi|jest rozwalony)'],
  confidence: 'strong',
  slot: 'phone',
  means: 'The child gives a number, a handle or a name.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['moj numer to 600 700 800', 'mam na imię Ola', 'moj snap to ola_12'],
  passes: ['moj telefon padl', 'moj discord nie dziala', 'mam na to dwa dni'],
};
