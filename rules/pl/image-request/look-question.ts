import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'jak ..1 wygladasz',
    'opisz ..2 (siebie|sie|jak wygladasz)',
    '(jaki|jakie) masz (kolor )?(wlosy|oczy|wlosow|oczu|figure|wymiary|wzrost|rozmiar)',
    '(ile masz wzrostu|ile wazysz|ile mierzysz)',
    'jestes (blondynka|brunetka|szczupla|chuda|wysoka|niska)',
  ],
  unless: ['jak wygladasz ..3 (czasowo|z czasem|stoisz)', 'postac ..5', '..5 (postac|skin)'],
  confidence: 'strong',
  slot: 'picture',
  means: 'Asks what the child looks like, often a step before a picture.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jak wygladasz?', 'opisz mi siebie', 'ile masz wzrostu', 'jaki masz kolor włosów'],
  passes: ['jak wyglada twoja baza', 'jak to wyglada', 'jaki masz kolor plecaka'],
};
