import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(dammi|mi dai|dimmi|mandami|passami|lasciami|mi lasci|mi passi|scrivimi|posso avere|mi scrivi|mi daresti|vorrei|voglio) ..2 (tuo)? numero ..1 (di telefono|di tuo|tuo|$|di whatsapp|cosi|che)',
    '(qual|quale|che) ..1 (e)? ..1 tuo numero',
    '(hai|tieni|usi) ..1 (un)? (telefono|numero) ..1 (tuo|$?)',
    '(numero) $?',
  ],
  unless: [
    'numero ..2 (ordine|pagina|maglia|scarpe|esercizio|pratica|verde|civico|tavolo|treno|pizzeria|dentista|segreteria|prof|favorito|preferito|fortunato)',
    '..3 (preferito|fortunato|di maglia|di scarpe)',
  ],
  confidence: 'strong',
  slot: 'phone',
  means: 'Asks for the phone number of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mi dai il tuo numero?', 'passami il num', 'qual è il tuo numero', 'lasciami il tuo numero cosi ti scrivo'],
  passes: ['qual e il tuo numero preferito', 'dammi il numero della pizzeria', 'che numero di scarpe porti'],
};
