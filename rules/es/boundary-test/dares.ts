import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tienes|tenes) (novio|novia|pareja)',
    '(que (llevas|traes|tenes) puesto|como vas vestida|como estas vestida)',
    '(has|alguna vez) ..2 besado',
    '(jugamos|juguemos|juegas) ..2 (verdad o reto|verdad o atrevete)',
    '(te|me) ..1 (sentas|sientas) ..2 encima',
  ],
  confidence: 'strong',
  means: 'Tests how far the child goes along with talk of romance, clothes or dares.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tienes novio?', 'que llevas puesto', 'jugamos a verdad o reto'],
  passes: ['tienes los deberes?', 'que llevas en la mochila', 'mi hermana tiene novio'],
};
