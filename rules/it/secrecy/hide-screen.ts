import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '#Conceal ..3 (schermo|telefono|chat|app|messaggi|notifiche|tablet|mio nome|computer|cam|nostro) ..4 (quando|se|prima che|appena|cosi|mentre|che non|da|a) ..4',
    '(nascondi|nascondila|nascondilo|nascondere|archivia|blocca con password|silenzia) ..3 (chat|conversazione|app|notifiche|mio (nome|numero|contatto)|nostro)',
    '(cosi|in modo che|senza che|affinche|perche) ..2 (#Kin|nessuno|genitori|#Adult) ..1 (non)? (vede|veda|vedono|vedano|legge|legga|leggono|leggano|sappia|sa|sanno|scopre|scopra|trova|trovano|trovi|se ne accorge|se ne accorga|se ne accorgono|lo sappia|lo scopra|senta|sente|sentono)',
    '(se|quando|appena) ..1 (entra|arriva|passa|torna|ci e|viene|ti chiama|guarda|si avvicina) ..2 (#Kin|qualcuno|#Adult) ..3 (chiudi|spegni|nascondi|cambia|metti via|blocca|stacca|abbassa|smetti|non scrivere|riattacca)',
    '(dove|li|la|su #Platform|app|quello) ..4 (#Kin|genitori|nessuno) ..1 (non)? (controlla|controllano|guarda|guardano|legge|leggono|vede|vedono|puo vedere|possono vedere|ci spia|ci legge)',
    '(#Kin|genitori) ..2 (controlla|controllano|legge|leggono|spia|spiano|guarda|guardano) ..4 (quindi|allora|meglio|usiamo|passiamo|scarica|spostiamoci|cancella|vieni su|andiamo su)',
    '(app|calcolatrice) ..4 (sembra|che sembra|finta|finto|camuffata|nascosta) ..6',
    '(fatti|fai|crea|apri|creati|facciamo|usa) ..2 (un)? (altro|secondo|nuovo|account|profilo) ..1 (account|profilo|segreto|finto|nuovo|numero|falso) ..6 (nessuno|#Kin|genitori|noi|non sa|segreto|per me|solo|#Adult)',
    '(non tenere|non lasciare|non aprire) ..3 (chat|messaggi|telefono|schermo) ..3 (aperta|aperto|aperti|in giro|quando|davanti|se)',
    '(archiviami|silenziami|mutami|nascondimi|toglimi le notifiche|disattivami) ..4',
    '(disattiva|togli|spegni) ..2 notifiche ..5 (#Kin|qualcuno|nessuno|vedono|vede|senno)',
    '(nascondi|tieni nascosto|nascondere) ..2 (telefono|regalo|pacco|soldi|cuffie|telefonino|bracciale|collana) che ti ho (dato|regalato|comprato|mandato|spedito)',
    '(usa|prendi|scrivimi da|parlami da) ..4 (telefono|tablet|computer|profilo|account) ..4 (#Kin|nessuno) non (guarda|controlla|vede|sa|usa|conosce)',
  ],
  unless: [
    ...hush,
    '(calcolatrice) ..3 (casio|compiti|matematica|scientifica)',
    '(schermo|telefono) ..6 (prof|batteria|carica|lezione|verifica|bidella)',
    '..6 (prof|batteria|lezione|verifica|sonno|dormire presto|occhi)',
    'per (papa|mamma|nonna|nonno) ..4',
    '..3 per (papa|mamma|nonna|nonno)',
    '..6 in call',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Arranges that nobody near the child can see the talk, the app or the name on the screen.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nascondi la chat',
    'gira lo schermo se entra tua madre',
    'passiamo su telegram cosi i tuoi nn leggono',
    "quando arriva qualcuno chiudi l'app",
    'fatti un altro account che i tuoi non sanno',
    'archivia la nostra conversazione',
  ],
  passes: [
    'spegni il telefono prima della verifica o la prof si arrabbia',
    'nascondi il regalo cosi non lo vede, e una sorpresa',
    'abbassa lo schermo che si scarica la batteria',
    'se entra la prof chiudi il gioco, inizia la lezione',
  ],
};
