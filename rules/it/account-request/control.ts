import type { Examples, Rule } from '../../../lib/engine/rule';
import login from '../vetoes/login';

export default {
  match: [
    '(fammi|fai|lasciami|posso|voglio|devo|fatemi) (entrare|accedere|loggare|loggarmi|usare|collegarmi|controllare|gestire) ..2 (in|con|a|su)? ..1 tuo (account|profilo|instagram|snapchat|tiktok|whatsapp|discord|roblox|telefono|computer|mail|email|icloud|telegram|posta)',
    '(entro|accedo|mi loggo|mi collego|gestisco|controllo) (io)? ..2 (in|con|a|su)? tuo (account|profilo|instagram|snapchat|tiktok|discord|telefono|computer|email|whatsapp|telegram)',
    '(metti|inserisci|aggiungi|imposta|cambia) ..2 mio (mail|email|numero|telefono|gmail|indirizzo|posta) ..4 (recupero|account|profilo|instagram|sicurezza|tuo|accesso)',
    '(scarica|installa|apri) ..2 (anydesk|teamviewer|any desk|team viewer|app di controllo) ..3',
    '(condividi|condividimi|fammi vedere) ..1 (lo)? schermo ..4 (solo|foto|galleria|messaggi|chat|cosi vedo|tuo|con chi|che)',
    '(scannerizza|scansiona|inquadra) ..2 (qr|codice qr|questo qr|qr code) ..5 (whatsapp|account|profilo|accesso|cosi|web)',
    '(voglio|fammi|devo|posso) ..1 (vedere|leggere|controllare) ..2 (tuo) (chat|messaggi|telefono|galleria|conversazioni|dm|direct)',
    '(fammi|fai|lasciami) (loggare|entrare|accedere) ..1 con tuo ..2',
    '(entra|accedi|logga|collega|collegati) ..2 mio (mail|email|numero|account|gmail) ..3 tuo (account|profilo)',
  ],
  unless: [
    ...login,
    '(compiti|lezione|film|prof|progetto|aiuto|errore|aggiornamento|driver|minecraft) ..6',
    '..6 (compiti|lezione|film|prof|progetto|errore|aggiornamento|driver|risolviamo|mappa)',
    '#Game ..4',
    '..4 (joystick|bici|chiavi)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants to be let into the account or the device of the child, or to rule over it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'fammi entrare nel tuo account',
    'metti la mia mail come recupero',
    'scarica anydesk',
    'voglio leggere le tue chat',
    'entro io nel tuo profilo insta',
  ],
  passes: [
    'condividi lo schermo per i compiti',
    'non riesco a entrare nel mio account',
    'posso entrare nel tuo server?',
    'scarica teamviewer per il progetto con la prof',
  ],
};
