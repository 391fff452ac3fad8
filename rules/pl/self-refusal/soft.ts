import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(moze|moze kiedys|moze pozniej|pozniej|kiedy indziej|nie teraz|innym razem)',
    'nie wolno mi',
    '(mama|rodzice|tata) ..2 (mi )?nie (pozwala|pozwalaja|pozwoli|pozwola)',
    '(jestem|mama|tata|brat|siostra) ..1 (niesmiala|niesmialy|obok|jest obok|jest w pokoj)',
    'nie wiem ..1 (czy|raczej|moze)',
    '(raczej|chyba) nie',
    '(wstydze|boje) sie',
    'musze ..1 (isc|spadac|konczyc|leciec)',
    '(troche|to) ..1 (dziwne|glupie|krepujace|niezreczne)',
  ],
  unless: ['moze ..2 (padac|wygramy|zagramy|pizza|byc)', 'moze ..1 (jutro )?(zagramy|pogramy)'],
  confidence: 'strong',
  means: 'The child puts it off or finds an excuse.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nie teraz', 'raczej nie', 'mama mi nie pozwala', 'wstydzę się', 'to trochę dziwne'],
  passes: ['moze zagramy?', 'moze wygramy', 'wiem czy zdam'],
};
