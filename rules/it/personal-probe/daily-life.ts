import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(a che ora|quando) ..1 (esci|entri|torni|finisci|vai|prendi|hai) ..2 (da scuola|scuola|casa|allenamento|bus|autobus|pullman|danza|nuoto|pallavolo|calcio|catechismo)',
    '(come|con chi) (torni|vai|vieni) ..1 (a|da) ..1 (casa|scuola)',
    '(che|quale) (bus|autobus|pullman|treno|strada|fermata) ..1 (prendi|fai|scendi)',
    '(torni|vai) ..2 (a casa|a scuola) ..1 (da sola|da solo|a piedi|sola|solo) $?',
    '(in che giorni|che giorni) ..1 (hai|vai|fai) ..2',
  ],
  unless: [
    'mio ..6',
    '(mamma|papa) ..3 (passa|viene)',
    '..6 (cosi ci vediamo in classe|verifica|prof|per saggio|pranzo pronto|cena)',
  ],
  confidence: 'fair',
  slot: 'routine',
  means: 'Asks about ways and times by which the child can be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['a che ora esci da scuola?', 'torni a casa da sola?', 'che autobus prendi', 'in che giorni hai allenamento'],
  passes: [
    'a che ora esci? mamma viene a prenderti',
    'che treno prendi per la gita col prof verifica',
    'a che ora finisce il film',
  ],
};
