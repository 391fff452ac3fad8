import type { Examples, Rule } from '../../../lib/engine/rule';
import alone from '../vetoes/alone';

export default {
  match: [
    '(quando|a che ora|tra quanto|fino a che ora|per quanto) ..3 (tornano|torna|rientrano|rientra|escono|esce|dormono|dorme|lavorano|lavora|vanno a (letto|dormire)|va a (letto|dormire)|partono|parte|stanno fuori|sta fuori) ..2 (#Kin|genitori|mamma|papa)',
    '(quando|a che ora|fino a che ora) ..1 (#Kin|genitori) ..3 (tornano|torna|rientrano|escono|esce|dormono|lavorano|lavora|vanno|va|partono|non ci sono)',
    '(#Kin|genitori) ..1 (lavorano|lavora|dormono|escono|esce|torna|tornano) ..2 (tardi|di notte|sempre|fino a|presto|spesso|$?)',
    '(quando|in che giorni|che giorni|in quali giorni) ..1 (sei|stai|resti|rimani) ..2 #AloneState',
  ],
  unless: [
    ...alone,
    '(torta|regalo|festa|pacco|consegna|passare a|iscrizione|firma|colloquio) ..6',
    '..6 (pacco|consegna|iscrizione|firma|colloquio|sorpresa|festa)',
  ],
  confidence: 'strong',
  slot: 'routine',
  means: 'Asks when the grown-ups are away, asleep or coming back.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'a che ora tornano i tuoi?',
    'quando esce tua madre',
    'i tuoi lavorano fino a tardi?',
    'in che giorni sei sola',
  ],
  passes: [
    'a che ora torna il prof?',
    'quando torna tua mamma firma il modulo iscrizione',
    'a che ora escono i compiti sul registro',
  ],
};
