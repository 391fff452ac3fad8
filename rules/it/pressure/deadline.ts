import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(hai|ti do|ti lascio) ..1 (solo|ancora)? (#Number|cinque|dieci|due|un|pochi) (minuti|minuto|secondi|secondo|ore|ora|min|sec|h) ..2 (per|poi|dopo|o|$)',
    '(ultima|ultimo) (possibilita|occasione|chance|volta che te lo chiedo|avviso)',
    '(decidi|deciditi|sbrigati|muoviti|adesso o mai piu|ora o mai piu|rispondi subito) ..2 (adesso|ora|$|o|senno|subito|sto aspettando)',
    '(sto aspettando|ti sto aspettando|non farmi aspettare|non ho tutto giorno|quanto devo aspettare)',
    '(conto fino a|conto) (tre|3|dieci|10|cinque|5)',
  ],
  unless: [
    '(round|partita|verifica|esame|torneo|treno|bus|autobus|pizza|forno|consegna|iscrizione|scade|offerta|prove|cena) ..6',
    '..6 (round|partita|verifica|esame|torneo|treno|bus|pizza|forno|iscrizione|offerta|cena|nascondi|nascondino|fermata)',
  ],
  confidence: 'fair',
  means: 'Sets the child a short time or says that it is the last chance.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hai 5 minuti', 'ultima possibilità', 'sbrigati ora', 'conto fino a 3', 'ora o mai più'],
  passes: [
    'hai 5 minuti per finire la verifica',
    'conto fino a 10 e giochiamo a nascondino',
    'sbrigati che perdiamo il bus',
    'ultima occasione per il torneo',
  ],
};
