import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';

export default {
  match: [
    '(pokaz|pokazesz|pokazac|wyslij|zrob|nagraj) ..4 (swoje|twoje)? (pokoj|lozko|sypialnie|sypialni)',
    '(chce|chcialbym|chcialabym) ..2 zobaczyc ..2 (twoje)? (pokoj|lozko|sypialnie)',
  ],
  unless: [
    ...play,
    ...family,
    'pokoj ..2 (w grze|w simsach|hotelowy|w mc|w minecraft|nauczycielski|sali)',
    '..9 (simsach|minecraft|remont|meble|remoncie)',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Wants to see the room or bed of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['pokaz swoj pokoj', 'chcę zobaczyć twoje łóżko', 'nagraj swój pokój'],
  passes: ['pokaz pokoj w simsach', 'zrob pokój gościnny w bazie', 'sprzataj pokoj'],
};
