import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '(#Kin|genitori|qualcuno|qualcun altro|nessuno) ..2 (ti)? (controlla|controllano|guarda|guardano|legge|leggono|vede|vedono|spia|sa|sanno|usa|usano) ..2 (telefono|chat|messaggi|schermo|tablet|computer|password|profilo|cellulare|instagram|tiktok|quello che scrivi)',
    'ti (controlla|controllano|guardano|leggono|spiano) ..1 (telefono|chat|messaggi|cronologia)',
    '(hai|usi) ..1 (un)? (tuo|telefono|computer|tablet|camera|cameretta|stanza) ..1 (tuo|tutto tuo|personale|propria|da sola|da solo|solo per te)',
    '(e|questo e) tuo ..1 (telefono|computer|tablet|account) ..2 (o|oppure|di) ..1 (tuo)? #Adult',
    '(dormi|stai|sei) ..1 (in)? (camera|stanza|cameretta) ..1 (con|da) ..2 (sola|solo|qualcuno|tuo)',
    '(chi altro|chi) (legge|vede|usa|controlla|sa) ..3 (telefono|chat|schermo|profilo|password|account)',
  ],
  unless: [...hush, '(prof|registro|compiti|verifica|quaderno|condivisione) ..6', '..6 (in condivisione|condiviso)'],
  confidence: 'strong',
  slot: 'device',
  means: 'Asks who can see the phone, the messages or the screen of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i tuoi ti controllano il telefono?',
    'qualcuno legge le tue chat',
    'hai una camera tutta tua?',
    'e il tuo telefono o di tua mamma?',
  ],
  passes: [
    'la prof controlla i quaderni',
    'hai un tuo quaderno?',
    'chi vede lo schermo in condivisione',
    'mia mamma mi controlla il telefono',
  ],
};
