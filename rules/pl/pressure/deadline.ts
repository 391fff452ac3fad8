import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';

export default {
  match: [
    '(ostatnia|twoja ostatnia) (szansa|szanse|okazja)',
    'masz ..2 (#Number|pare|kilka) (min|minut|minuty|sekund|godzin|h|sek)',
    '(masz|daje ci) ..1 (czas|minute|chwile) ..2 (na|zeby|do)',
    '(teraz albo nigdy|tak albo nie|albo teraz albo)',
    '(licze do|odliczam|czekam|ile mam czekac|dlugo mam czekac) ..3',
    '(czemu|dlaczego) ..1 (mi )?nie (odpisujesz|odpowiadasz|piszesz|odbierasz)',
    '(ignorujesz|olewasz|unikasz|zlewasz) ..1 mnie',
    '(halo|odpisz|odpisuj|odezwij sie) (odpisz|halo|prosze|$)',
    '(obiecalas|obiecales|mowilas|mowiles|zgodzilas|zgodziles) ..1 (ze|mi|sie)',
  ],
  unless: [
    ...play,
    ...family,
    '..6 (do lekcji|do konca rundy|do autobusu|na zadanie|przerwy|rundy|sprawdzianu|pociag|autobus)',
  ],
  confidence: 'fair',
  means: 'Sets a deadline, or speaks of a last chance.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ostatnia szansa', 'masz 5 minut', 'czemu mi nie odpisujesz?', 'obiecałaś że wyślesz'],
  passes: ['masz 5 minut do autobusu', 'czekam na przystanku na autobus', 'ostatnia lekcja'],
};
