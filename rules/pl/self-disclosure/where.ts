import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'mieszkam ..1 (w|na|kolo|pod|przy|z|niedaleko|obok|blisko)',
    '(jestem|pochodze) z ..1',
    '(chodze|ucze sie) ..1 (do|w) ..1 (szkola|sp|podstawowka|liceum|technikum)',
    'moj (adres|dom) ..2 (to|jest)',
    '(ulica|ul|osiedle|os) ..3 #Number',
  ],
  unless: [
    'jestem z (mama|tata|toba|ciebie|siebie|rodzice|znajomi|nia|nim|klasa|powrotem)',
    'mieszkam ..2 (w grze|na serwerze)',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'The child tells where they live or go to school.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mieszkam w Radomiu', 'jestem z Gdyni', 'chodzę do sp 5'],
  passes: ['jestem z mama', 'jestem z powrotem', 'pingwiny mieszkają na lodzie'],
};
