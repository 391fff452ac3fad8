import type { Examples, Rule } from '../../../lib/engine/rule';
import alone from '../vetoes/alone';

export default {
  match: [
    '(vai|mettiti|spostati|puoi andare) ..2 (in cameretta|in camera tuo|in bagno|in tuo camera|in un posto (tranquillo|appartato)|lontano da|dove nessuno)',
    '(chiudi|chiuditi|hai chiuso) ..3 (porta|a chiave|in camera|in bagno)',
    '(parla|parliamo) (piano|sottovoce|a bassa voce)',
  ],
  unless: [
    ...alone,
    '(lavati|doccia|denti|pulisci|metti a posto|fratello|cane|gatto|freddo|letto presto|ordine) ..5',
    '..5 (biblioteca|lezione|bimbo|bebe|lavati|doccia|denti|pulire|freddo|ordine|macchina|frigo|sicurezza|rumore)',
  ],
  confidence: 'fair',
  means: 'Wants the child to go where nobody can see or hear it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['vai in cameretta tua', 'chiuditi in bagno un attimo', 'hai chiuso la porta?'],
  passes: [
    'chiudi la porta che entra il freddo',
    ['vai in camera a mettere in ordine', 'vai in camera e metti in ordine'],
    'parla piano in biblioteca?',
  ],
};
