import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(solo|soltanto) (un|una volta|questa volta|stavolta|un secondo|un attimo|un pochino|dieci secondi|per poco) ..2 (dai|$|per favore|ti prego|promesso|giuro|e basta|poi basta)',
    '(ti prego|ti supplico|per favore) ..1 (ti prego|per favore|dai|fallo|solo|non|un)',
    '(dai|eddai) ..1 (non fare|non essere|che ti costa|che problema|cosa ti costa|e solo|solo|fallo|per me|non succede|che sara)',
    '(che|cosa) (ti costa|ci e di male|sara mai|problema ci e|male ci e|vuoi che sia)',
    '(non ci e niente|niente) ..1 di (male|strano|sbagliato)',
    '(lo fanno|lo fa|fanno) (tutti|tutte|tutto) ..3',
    '(tutti|tutte) ..1 (lo fanno|lo hanno fatto|le mandano|fanno)',
    '(fallo|fammi questo|fa questo) per (me|noi)',
    '(non ti (faccio|succede|mangio|chiedo|capita)) ..2 (niente|nulla|male)',
  ],
  unless: [
    '(partita|round|gelato|pizza|ranked|compiti|giro di|episodio|puntata|cucchiaio) ..5',
    '..5 (partita|round|gelato|pizza|ranked|compiti|episodio|puntata|biscotto|pezzo|morso)',
  ],
  confidence: 'fair',
  means: 'Coaxes and begs after the child has held back.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dai solo una per favore', 'che ti costa', 'lo fanno tutti', 'dai non fare così', "non c'è niente di male"],
  passes: [
    'dai solo una partita',
    'solo un pezzo di pizza dai',
    'ti prego passami i compiti',
    'tutti fanno quel glitch nel livello, dai partita',
  ],
};
