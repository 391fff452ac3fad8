import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(znam|znamy|kojarze) ..2 (twoje|cie|ciebie|sie) ..3 (brat|siostra|mama|tata|z widzenia|ze szkola|kuzyna|kuzynke|rodzice|skads|z gry|znajomi)',
    '(jestem|to ja) ..2 (kuzynem|kuzynka|bratem|siostra|znajomi|kolega|znajomym) ..2 (twoje|twojego|od|oli|kasi|kuby)',
    '(nie pamietasz mnie|pamietasz mnie|spotkalismy sie|widzielismy sie|poznalismy sie) ..4',
    '(to moje nowe konto|to jest moje nowe konto|stare mi (zablokowali|zhakowali|usuneli))',
  ],
  unless: [...play],
  confidence: 'fair',
  means: 'Claims to know the child or their people from somewhere.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['znam twojego brata ze szkoły', 'pamiętasz mnie z imprezy?', 'to moje nowe konto'],
  passes: ['znam te piosenke', 'pamietasz to zadanie', 'mam nowe konto w banku'],
};
