import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';

export default {
  match: [
    '(co|w co) ..2 (masz na sobie|jestes ubrana|jestes ubrany|nosisz teraz|teraz nosisz)',
    '(w czym|jak) ..1 (spisz|chodzisz spac)',
    '(lezysz|jestes|juz) ..2 (w lozko|pod koldra|w pizama)',
    '(bralas|brales|bierzesz|idziesz pod) ..2 (prysznic|kapiel)',
    '(jaki|jaka) ..1 (masz)? ..1 (rozmiar stanika|bielizna|stanik)',
  ],
  unless: [
    ...family,
    '..5 (bal|impreze|wycieczke|studniowke|apel|rozpoczecie|wesele|festyn)',
    '(bal|apel|wesele) ..5',
    'jak spisz ..2 (na obozie|w namiocie)',
  ],
  confidence: 'strong',
  means: 'Asks what the child wears, or about bed and night.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['co masz na sobie?', 'w czym śpisz?', 'leżysz już w łóżku?'],
  passes: ['co masz na sobie na bal?', 'w co sie ubierasz na apel', 'ciocia leży w szpitalu'],
};
