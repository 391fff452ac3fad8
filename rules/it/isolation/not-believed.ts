import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nessuno|#Kin|genitori|polizia|loro) ..2 (ti)? (crederebbe|crederebbero|credera|crederanno|crede|credono) ..3',
    '(daranno|darebbero|danno) ..1 colpa a te',
    '(finirai|finisci|ti mettono|passi|ti metti) ..2 (nei guai|in punizione|in guai|dalla parte del torto) ..1 (tu|se|anche tu|$)',
    '(ti)? (tolgono|toglieranno|toglierebbero|sequestrano|sequestrerebbero) ..2 telefono ..3 (se|quindi|percio|lo dici)',
    '(e|sarebbe|sara) ..1 (anche)? colpa tuo ..3 (hai|mi hai|volevi|se|mandato|accettato)',
  ],
  unless: [
    '(gol|record|livello|voto|unicorni|alieni|babbo natale|storia incredibile) ..6',
    '..6 (gol|record|voto|squadra|partita)',
  ],
  confidence: 'strong',
  means: 'Says that nobody would believe or help the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nessuno ti crederebbe',
    'i tuoi non ti crederanno',
    'daranno la colpa a te',
    'ti tolgono il telefono se lo dici',
  ],
  passes: ['nessuno crederebbe a quel gol', 'nessuno ti credera con quel voto', 'la prof mi toglie il telefono'],
};
