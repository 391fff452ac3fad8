import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(sono|sto|resto|rimango) ..2 (sola|solo|da sola|da solo) (a casa|in casa|in camera|adesso|ora|fino a|tutto|oggi|$)',
    '(sono|sto) (a casa|in casa|in camera) (sola|solo|da sola|da solo)',
    'mio (#Adult|genitori|mamma|papa) ..1 (non (ci sono|ci e|e a casa|sono a casa|torna|tornano)|e (uscita|uscito|fuori|a lavoro|via|al lavoro)|sono (usciti|fuori|a lavoro|via)|lavora|lavorano|dorme|dormono|torna tardi|tornano tardi|torna alle|tornano alle|torna a|tornano a)',
    'miei (non ci sono|sono (usciti|fuori|a lavoro|via)|dormono|tornano|lavorano)',
    '(non ci e|non ci sta) (nessuno) ..1 (a casa|in casa|$)',
    '(ho) casa libera',
    '(torno|vado) ..2 (da sola|da solo) ..1',
  ],
  unless: ['..4 (in lobby|in partita|in squadra|contro|nel server)', '(mamma) ho perso'],
  confidence: 'strong',
  slot: 'alone',
  means: 'You said that you are on your own; a stranger should not know when no adult is near.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['sono sola a casa', 'mia mamma è a lavoro', 'i miei tornano alle 7', "non c'è nessuno a casa"],
  passes: ['sono solo in lobby', 'mia mamma è simpatica', 'sei sola?', "non c'e nessuno nel server"],
};
