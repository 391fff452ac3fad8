import type { Examples, Rule } from '../../../lib/engine/rule';
import alone from '../vetoes/alone';

export default {
  match: [
    '(sei|stai|rimani|resti|sarai|ti lasciano|6|tu) ..3 #AloneState !(in partita|in lobby|in squadra|online|in gara)',
    '(sei|stai) (a casa|in camera|in cameretta|in bagno|a letto|di sopra) ..1 (sola|solo|da sola|da solo|$?)',
    '(hai|ci e|ce) ..1 casa libera',
    '^ ..2 (tutto)? (sola|da sola|da solo|sola soletta) $?',
  ],
  unless: [
    ...alone,
    'non (sei|siete) ..2',
    '(sei|stai) ..1 (la|un|tuo|mio) ..2 #AloneState',
    '(sei|tu) solo ..1 (invidioso|gelosa|geloso|stanca|stanco|un|in|che|contro|bravo|brava)',
    'sei (unica|unica|unico) ..2',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether the child is alone at home or in its room.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['sei sola?', '6 solo a casa', 'ti lasciano sola il pomeriggio?', 'hai casa libera?', 'sei in cameretta?'],
  passes: [
    'non sei sola, siamo in tanti a non capire mate',
    'sei solo invidioso',
    'ti senti sola? parlane con i tuoi',
    'sei da solo in partita?',
  ],
};
