import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ti prego|per favore|ti supplico) ..2 (non (farlo|mandarle|mandarla|mandarlo|pubblicare|pubblicarle|pubblicarla|dirlo|dire|mandare|postare|mostrarle|farle vedere|fare|rovinarmi)|smettila|lasciami|basta|cancellale|cancellala|cancella)',
    '(non (mandarle|mandarla|pubblicarle|pubblicarla|dirlo|farlo|postarla|postarle)) ..2 (ti prego|per favore|a nessuno|ti supplico|a miei|a mio)',
    '(faccio|faro) (tutto quello che vuoi|qualsiasi cosa|tutto|quello che vuoi)',
    '(non ho) ..1 (soldi|tutti sti soldi|cosi tanti soldi|abbastanza soldi)',
    '(non posso|non riesco a) (dirlo|parlarne) ..2 (a|con) ..1 (nessuno|mio|miei|mamma)',
    '(ho (fatto|combinato) ..1 (un|una)? (cavolata|stupidaggine|casino|errore|cosa brutta|sciocchezza|cazzata))',
  ],
  unless: [
    '(gelato|skin|gioco|biglietto|regalo|figurine|pizza|benzina|spoiler|verifica|compito|compiti|torta) ..6',
    '..6 (gelato|skin|biglietto|regalo|figurine|pizza|benzina|compito|compiti|torta|gita|verifica)',
  ],
  confidence: 'strong',
  means: 'You beg the other one not to do something, or say you will do anything.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ti prego non mandarle',
    'faccio tutto quello che vuoi',
    'non ho soldi',
    'ho fatto una cavolata',
    'non posso dirlo ai miei',
  ],
  passes: [
    'ti prego non dirmi il finale, niente spoiler',
    'non ho soldi per il gelato',
    'ho fatto un errore nel compito',
  ],
};
