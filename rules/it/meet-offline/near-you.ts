import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';
import schoolRun from '../vetoes/school-run';

export default {
  match: [
    '(abito|vivo|sto|sono|lavoro|passo) ..2 (vicino a te|vicino|in zona|da quelle parti|da tuo parti|a due passi|a #Number minuti da te|in tuo citta|nel tuo paese) ..1',
    '(vengo|verrei|sarò|saro|passo|arrivo) ..2 (in tuo citta|da tuo parti|in tuo paese|da te|vicino a te|in zona) ..2',
    '(quanto|non) ..1 (sei|siamo|e) ..2 (lontano|lontana|distante|distanti) ..2 (da me|da te|noi)?',
  ],
  unless: [...meet, ...schoolRun, '(casa|ospedale|supermercato|negozio) ..4 vicino'],
  confidence: 'strong',
  means: 'Says to be near the child, or to come to where it lives.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['abito vicino a te sai', 'la prossima settimana passo dalle tue parti', 'saro in zona sabato'],
  passes: ['passo da te a portare i compiti', 'il negozio e vicino a scuola', 'sono vicino al boss'],
};
