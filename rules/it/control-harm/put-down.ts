import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(senza di me|senza me) ..2 (non sei|sei) ..1 (nessuno|niente|nulla|sola|solo|un fallimento|persa)',
    '(sei|6) ..1 (solo)? (inutile|uno schifo|un fallimento|una nullita|patetica|patetico|un peso) ..4 (nessuno|senza|per questo|chi ti|ringrazia)',
    '(ringrazia|ringraziami|dovresti ringraziarmi) ..2 che ..2 (ti parlo|ti voglio|ti sopporto|ci sono io|ti ho)',
    '(nessuno|chi) ..2 (ti vuole|ti vorrebbe|ti vorra|ti sopporta|ti prende) (oltre|tranne|a parte|mai|piu)',
  ],
  unless: ['(skin|arma|spada|difensore|portiere|pokemon|team) ..5'],
  confidence: 'fair',
  means: 'Puts the child down so that it believes to be worth nothing without the speaker.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['senza di me non sei nessuno', 'nessuno ti vorrebbe oltre me', 'ringrazia che ti parlo'],
  passes: [
    'senza di me la squadra perde',
    'sei inutile in difesa ahah portiere',
    'ringrazia la prof che ti ha aiutato',
  ],
};
