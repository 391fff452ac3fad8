import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'nie (chce|moge|mam ochoty|zamierzam|bede|wysle|dam|pokaze|wlacze|przyjde|powiem|podam|zrobie)',
    '(przestan|zostaw mnie|odczep sie|daj mi spokoj|daj spokoj|spadaj|odwal sie|dosc|przestan juz|nie pisz do mnie|blokuje cie|zablokuje cie|wypad)',
    '^ (nie|nieee|nope|nigdy|nie ma mowy|nie dzieki|nie i koniec) $',
    'wole nie',
    'powiem ..1 (mama|rodzice|tata|pani)',
  ],
  unless: [
    'nie moge ..2 (uwierzyc|sie doczekac|przestac sie smiac|znalezc)',
    'nie (chce|moge) ..1 (przegrac|spac)',
    'nie chce mi sie ..2 (uczyc|lekcji)',
  ],
  confidence: 'certain',
  means: 'The child says no, or asks the other one to stop.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nie chcę', 'nie wyślę ci nic', 'zostaw mnie', 'wolę nie', 'przestań'],
  passes: ['nie moge sie doczekac', 'chce wygrac', 'nie moge uwierzyc', 'czemu nie'],
};
