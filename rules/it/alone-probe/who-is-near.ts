import type { Examples, Rule } from '../../../lib/engine/rule';
import alone from '../vetoes/alone';

export default {
  match: [
    '(ci e|ci e|ce|ci sta|hai|c) ..1 (qualcuno|nessuno|#Adult) ..2 (con te|vicino|in casa|a casa|accanto|in stanza|in camera|li|di la|intorno|in giro)',
    '(#Kin|genitori) ..1 (ci sono|ci e|ce|ci e|sono|e) ..1 (a casa|in casa|li|con te|vicino|di la|di sotto|fuori|a lavoro|usciti|svegli|$?)',
    '(chi) ..1 (ci e|ci e|ce|hai) ..2 (con te|a casa|in casa|vicino|li)',
    '(sono|e) ..1 (a casa|usciti|uscita|fuori|a lavoro|a letto|via) #Kin',
    '(con chi) ..1 (sei|stai|vivi) (adesso|ora|in casa|a casa|$?)',
  ],
  unless: [
    ...alone,
    '(torta|regalo|chiavi|fame|cane|gatto|festa|portare|consegnare|pacco) ..6',
    '..6 (pacco|consegna|zaino|pallone|salutami|portare|lasciato|festa)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks who is near the child, or who is in the house.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["c'e qualcuno con te?", 'i tuoi ci sono?', "chi c'e a casa", 'tua mamma e a lavoro?', 'con chi sei adesso'],
  passes: [
    "c'e qualcuno in partita con te, compiti dopo?",
    "tua mamma c'e? ho lasciato lo zaino",
    'con chi sei nel gruppo di scienze',
    "c'e nessuno online",
  ],
};
