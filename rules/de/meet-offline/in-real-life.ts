import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(treffen|treff|sehen|kennenlernen|kennen lernen|triff|date|begegnen|umarmen|kuscheln) ..3 (in echt|irl|in real|im echten leben|persönlich|privat|offline|real life|im rl|in natura|face to face|live und in farbe)',
    '(in echt|irl|in real|im echten leben|persönlich|privat|im rl|in person) ..3 (treffen|sehen|kennenlernen|kennen lernen|triffst|siehst|treff|begegnen|umarmen)',
  ],
  unless: [
    ...meetFine,
    ...quoted,
    '(lehrer|lehrerin|beratungslehrer|youtuber|star|promi|streamer|sänger|konzert|con|gamescom|messe|klassentreffen) ..9',
    '..9 (youtuber|star|promi|streamer|sänger|konzert|gamescom|messe)',
    '(hab|habe) ..6 (gesehen|getroffen)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to meet the child in real life, in person.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wollen wir uns mal in echt treffen', 'ich würd dich gern persönlich kennenlernen', 'lass uns irl treffen'],
  passes: [
    'ich hab den streamer in echt gesehen',
    'in echt ist das bild viel größer',
    'auf der gamescom kann man youtuber in echt treffen',
  ],
};
