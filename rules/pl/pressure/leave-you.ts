import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(jak|jesli|jezeli) nie ..3 (to )?(koniec|sie obrazam|sie obraze|przestaje|usuwam cie|zrywam|nara|spadam|nie pisz|znajde inna|znajde inne|bede zly|bede smutny)',
    '(koniec z nami|koniec przyjazni|nie chce cie znac|nie pisz do mnie wiecej|obrazam sie|znajde sobie inna|znajde sobie inne)',
    '(to|skoro) ..1 nie to (nie|nara|koniec|spadaj)',
  ],
  unless: [...play, '..4 (meczu|gry|rundy|pada)'],
  confidence: 'fair',
  means: 'Threatens to go away or be angry if the child says no.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jak nie to koniec z nami', 'obrażam się', 'jak nie wyślesz to zrywam'],
  passes: ['jak nie zdaze to koniec meczu', 'koniec lekcji', 'jak nie pada to idziemy'],
};
