import type { Examples, Rule } from '../../../lib/engine/rule';
import login from '../vetoes/login';

export default {
  match: [
    '(mandami|inviami|passami|condividi|condividimi|attiva|accendi|metti|dammi|girami|mi mandi|mi invii|mi passi|mandarmi|inviarmi|mi condividi|abilita|lascia attiva|lasciami|tieni attiva|aggiungimi a|aggiungimi su) ..3 (posizione|localizzazione|gps|geolocalizzazione|snap map|mappa di snap|life360|coordinate|zenly|live location|location)',
    '(posizione) ..2 (in tempo reale|live|attuale|esatta|precisa|adesso|ora|per favore)',
    '^ ..1 posizione $?',
    '(scarica|installa|metti) ..3 (life360|app per (trovarti|sapere dove|seguirti|vedere dove)) ..4',
    '(voglio|devo|fammi) ..1 (vedere|sapere|controllare) ..1 (sempre|in ogni momento|tutto giorno)? ..1 dove sei ..3',
    'dimmi dove sei ..1 (preciso|esattamente|di preciso|in questo momento)',
    '(condividi|lascia|tieni|metti) ..2 posizione ..3 (con me|sempre|attiva|accesa)',
  ],
  unless: [
    ...login,
    '(#Game|boss|loot|drop|creeper|nemico|nether|ping) ..6',
    '..6 (#Game|boss|loot|nemico|villaggio)',
    '(richieste|qualifiche|lavoro|impiego|azienda|colloquio|candidatura|stipendio) ..6',
    '..6 (lavorativa|aperta|richieste|azienda|curriculum)',
    '(classifica|in classifica|attaccante|difesa|difensore|tabella|google) ..4',
    '(ci siamo persi|siamo in ritardo|arriviamo|tutti|siamo arrivati|siamo qui|tavolo|mamma|papa|festa) ..6',
    '..6 (tutti|tavolo|cosi arriviamo|cosi vengo|compleanno|mamma ti)',
    '(navigatore|google maps|maps) ..5',
    '..5 (navigatore|google maps|maps)',
  ],
  confidence: 'certain',
  slot: 'address',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants to see on a map where the child is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandami la posizione',
    'condividi la posizione in tempo reale',
    'attiva la localizzazione cosi ti vedo',
    'mi mandi la posi?',
    'aggiungimi su life360',
  ],
  passes: [
    'mandami la posizione del ristorante',
    'in che posizione siete in classifica',
    'mandami la posizione che mamma ti viene a prendere',
    'condividi la posizione del boss',
  ],
};
