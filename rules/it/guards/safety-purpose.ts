import type { Guard } from '../../../lib/engine/rule';

/** What a carer says: doors, meals, lifts, clubs. */
export default {
  match: [
    '(chiudi|chiudere|chiusa) ..2 (porta|cancello|casa) ..1 (a chiave)? ..2 (non aprire|esco|quando esci|freddo|torno)',
    '(cena|pranzo|merenda|colazione|pizza|pasta) (e|e in|pronta|pronto|in tavola|in forno|in frigo)',
    '(dentista|dottore|pediatra|medicina|visita|pulmino|scuolabus|sciarpa|ombrello|merenda)',
    'chiavi ..3 (sotto|in|da|vaso|vicina|portineria)',
    '(dopo|da|a) (scuola|allenamento|calcio|nuoto|piscina|danza|pallavolo|catechismo|oratorio|palestra|chitarra|scout)',
    '(un bacio|bacioni|baci|ti voglio bene) (mamma|papa|nonna|nonno|da mamma|da nonna)',
    'non (aprire|rispondere) ..2 (a nessuno|porta|citofono|a sconosciuti)',
  ],
  reach: 'message',
  factor: 0.3,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'image-request'],
  means: 'Said for the sake of meals, keys, lifts or school.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'sei sola a casa? non aprire a nessuno' },
    { kind: 'meet-offline', text: 'posso venire a trovarti dopo allenamento' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'sei sola a casa?' },
    { kind: 'meet-offline', text: 'posso venire a trovarti' },
  ],
};
