import type { Examples, Rule } from '../../../lib/engine/rule';
import alone from '../vetoes/alone';
import meet from '../vetoes/meet';

export default {
  match: [
    '#AloneAsk ..6 #AloneThen',
    '#AloneThen ..5 (quando|se|appena|finche|ora che|visto che|mentre) ..3 (sei|resti|rimani|stai|#Kin|genitori|tutti|non ci e) ..2 (#AloneState|#Gone|nessuno|#Kin)',
    '(visto che|ora che|dato che|siccome|se|quando|appena) ..1 (sei|resti|rimani|stai) ..2 #AloneState ..5 #AloneThen',
    '(visto che|ora che|dato che|siccome|se|appena) ..1 (#Kin|genitori|tutti) ..3 (#Gone|non ci sono|non ci e) ..5 #AloneThen',
    '(chiudi|chiuditi|blocca|chiudere) ..4 (porta|chiave|cameretta|camera|bagno) ..6 (#SendMe|chiamami|ti chiamo|cam|videochiamata|videochiamami|fatti vedere|fammi vedere|mettiti|togliti|parliamo|accendi|#Picture)',
    '(#SendMe|chiamami|ti chiamo|cam|videochiamata|videochiamami|fatti vedere|accendi|mettiti) ..5 (chiudi|chiuditi|con) ..3 (porta|chiave|cameretta|bagno)',
    '(vai|mettiti|spostati|andiamo) ..1 (in|nella) ..1 (cameretta|camera|bagno|un posto tranquillo|stanza) ..5 (sola|da sola|da solo|nessuno|porta|chiave|chiamami|ti chiamo|cam|videochiamata|#SendMe|cosi parliamo)',
    '(dimmi|avvisami|scrivimi|fammi sapere) ..2 (quando|appena|se) ..2 (sei|resti|rimani|stai) ..2 #AloneState',
    '(dimmi|avvisami|scrivimi|fammi sapere) ..2 (quando|appena) ..2 (#Kin|genitori|tutti) ..2 #Gone',
  ],
  unless: [
    ...alone,
    '(zoom|lezione|verifica|prof|rumore|audio) ..7',
    '..7 (zoom|lezione|verifica|prof|rumore|corrente|freddo)',
    ...meet,
  ],
  confidence: 'certain',
  slot: 'alone',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Asks whether the child is by itself, and in the same breath wants a call, a look or a visit.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sei sola? accendi la cam',
    'i tuoi sono fuori? allora chiamami',
    'chiudi la porta e videochiamami',
    'dimmi quando sei sola',
    "c'e qualcuno in casa? se no vengo da te",
    'vai in cameretta e chiudi a chiave che ti chiamo',
  ],
  passes: [
    'sono sola a casa chiamami',
    'sei sola? vieni a fare i compiti da noi',
    'chiudi la porta che fa freddo',
    'i tuoi sono fuori? chiama tua nonna se hai paura',
    'sei solo in partita? vieni in squadra',
  ],
};
