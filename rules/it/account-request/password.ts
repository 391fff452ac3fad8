import type { Examples, Rule } from '../../../lib/engine/rule';
import login from '../vetoes/login';

export default {
  match: [
    '#GiveMe ..3 (password|pin|credenziali|dati di accesso|accesso|login|account|codice di (sicurezza|verifica|conferma|accesso|sblocco))',
    '(qual|quale|quali) ..1 (e|era|sono|hai) ..2 (tuo) ..1 (password|pin|credenziali|codice|codice di sblocco)',
    '(che|quale) (password|pin|codice) (hai|usi|hai messo|e)',
    'tuo (password|pin|codice di sblocco|credenziali) ..2 (e|quale|qual|$?|per favore|subito|adesso)',
    '(se|prova|prove) ..4 (ti fidi|mi ami|mi vuoi|sei sincera|non hai niente da nascondere|non hai segreti) ..5 (password|pin|account|codice|telefono)',
    '(scambiamoci|ci scambiamo|facciamo scambio) ..3 (password|account)',
    '#GiveMe ..2 dati ..2 (account|accesso|login|profilo|carta|bancomat|instagram)',
    '(prestami|mi presti|dammi|lasciami|fammi usare|mi dai|cedimi) ..1 tuo ..1 (#Platform|account|profilo) ..2 (per|un|adesso|che|$)',
    '(clicca|entra|accedi|vai|apri) ..4 (metti|inserisci|scrivi|digita) ..2 (password|dati|credenziali|codice)',
    '#GiveMe ..3 (parola chiave|parola segreta|parola di ordine)',
    '(fornisci|forniscimi|comunica) ..3 (parola chiave|password|pin|codice|credenziali)',
    '(fotografa|fotografami|dammi|mandami|prendi|dimmi|scrivimi|passami|mi serve|mi servono) ..4 (carta di credito|bancomat|postepay|carta prepagata) ..4',
    '(metti|aggiungi|registra|inserisci) (la|le)? mio (impronta|faccia|viso) ..4',
    '(accedi|login|entra|registrati) ..2 (con|da|su) ..1 (questo)? link',
  ],
  unless: [
    ...login,
    '(prestami|mi presti|voglio|mi serve|fammi) ..3 (account|accesso) (premium|netflix|su|di spotify)',
    '(crea|creare|fare|apri|aprire) ..3 account',
    '(sim|banca|mamma) ..4 (pin|codice)',
    '(pin|codice) ..3 (sim|carta sim)',
    '(cruciverba|documento|drive|cartella|file|foglio) ..6',
    '..6 (cruciverba|documento|drive|cartella|bibliografia|ritirare da)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Asks for a password, a code or the details of an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dammi la tua password',
    'qual e il tuo pin',
    'mandami le credenziali di insta',
    'se ti fidi di me dimmi la password',
    ['mi presti il tuo account?', "mi presti l'account"],
  ],
  passes: [
    'dammi la password del wifi',
    'qual e il codice del kahoot',
    'ho dimenticato la password di classroom',
    'non dare mai la tua password a nessuno',
    'la password del registro non funziona',
  ],
};
