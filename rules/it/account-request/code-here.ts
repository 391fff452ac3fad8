import type { Examples, Rule } from '../../../lib/engine/rule';
import login from '../vetoes/login';

export default {
  match: [
    'codice ..2 (che|ke) ..1 (ti e|ti) ..1 (arrivato|arriva|arrivera|mandato|mandano|arrivera|ho mandato|hanno mandato|ha mandato|appena|mando)',
    'codice ..2 (che)? (ricevi|hai ricevuto|riceverai|vedi|ti appare|ti compare|leggi|trovi) ..3',
    '(ti e|ti|dovrebbe) ..1 (arrivato|arriva|arrivera|arrivarti) ..3 (codice|sms|otp) ..5 (dimmelo|mandamelo|passamelo|scrivimelo|dimmi|mandami|me lo|giramelo|leggimelo|inviamelo|dammi|qui)',
    '(sms|messaggio|mail|email) ..4 codice ..4 (dimmelo|mandamelo|passamelo|scrivimelo|dimmi|mandami|me lo|giramelo|inviamelo)',
    '#GiveMe ..2 (codice|otp|#Number cifre|cifre|numeri) ..2 (sms|whatsapp|che ti|arrivato|mail|instagram|verifica|che hai|ricevuto|$)',
    '(clicca|apri|entra|accedi|premi|conferma) ..2 (su)? (link|questo link|#Link) ..5 (accedi|login|password|credenziali|conferma|robux|gratis|ti mando|account)',
    '(approva|accetta|conferma|premi) ..2 (accesso|richiesta di accesso|notifica) ..4',
    '#GiveMe ..3 (numeri|cifre|codice|numero) ..5 (sms|messaggio|arrivato|arriva|schermo|ti arriva)',
    'codice ..1 a ..1 (6|sei|5|4|8) cifre',
    '#GiveMe ..2 (screen|foto) di codice',
  ],
  unless: [
    ...login,
    'codice ..2 (qr|errore|amico|gara|corso|classe|esercizio)',
    'codice ..2 (amico|clan|invito|creator|livello) ..3',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants the code that was sent to the phone of the child, which opens its account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dimmi il codice che ti e arrivato',
    'mandami il codice sms',
    'ti arriva un codice, dimmelo',
    'inoltrami le 6 cifre che hai ricevuto',
    "approva l'accesso dal telefono",
  ],
  passes: [
    'qual e il codice classroom?',
    'il codice sconto che ti mando vale oggi',
    'ho ricevuto il codice del pacco',
    'dimmi il codice amico del gioco',
  ],
};
