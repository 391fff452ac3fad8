import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(scrivimi|vieni|parliamo|andiamo|passiamo|spostiamoci|ti scrivo|continuiamo|rispondimi|ci sentiamo|scriviamoci|contattami) ..2 (in privato|in dm|in direct|in pm|privato|dm|in chat privata|chat privata|in pvt|da soli|solo noi due)',
    '(qui|qua|questa chat|in gruppo) ..3 (non|meglio non|leggono|controllano|ci leggono|ci vedono|ci e gente|troppa gente) ..5 (parlare|parliamo|scrivi|privato|app|#Platform|altrove|altra)',
    '(creiamo|facciamo|apriamo|ho fatto) ..2 (server|gruppo|stanza|chat|canale) ..2 (privato|privata|segreto|segreta|solo noi|solo nostro|solo per noi)',
    '(scrivimi|parliamo) ..2 (da un altra parte|altrove|da un altra app|su altra app)',
  ],
  unless: [
    '(scambio|trade|prezzo|annuncio|offerta|ordine|assistenza|info|informazioni) ..6',
    '..6 (scambio|trade|prezzo|info|informazioni|ordine)',
  ],
  confidence: 'strong',
  means: 'Wants to talk where nobody else can read along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'scrivimi in privato',
    'andiamo in dm',
    'qui non parliamo che ci leggono',
    'facciamo una chat privata solo noi due',
  ],
  passes: [
    'scrivimi in privato per info sul prezzo',
    'il server privato del clan e aperto',
    'in dm ho lo scambio per il trade',
  ],
};
