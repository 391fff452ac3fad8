import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';

export default {
  match: [
    'gdzie (teraz )?jestes ..1 $?',
    'gdzie ..1 (teraz )?siedzisz',
    '(jestes|siedzisz) ..1 (w dom|w szkola|u siebie) ..1 $?',
    'w dom $?',
  ],
  unless: [...play, ...family],
  confidence: 'weak',
  slot: 'address',
  means: 'Asks where the child is at the moment.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['gdzie jesteś?', 'jestes w domu?', 'gdzie teraz siedzisz'],
  passes: ['gdzie jest pilot', 'jestem w domu', 'gdzie jesteśmy na mapie'],
};
