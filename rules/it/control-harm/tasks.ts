import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(prossimo|prossima|primo|prima|tuo|nuovo|nuova|ultimo|ultima) ..1 (compito|missione|sfida|prova|ordine) ..6 (braccio|taglio|cam|foto|video|per gruppo|pelle|nome|filma|filmati|obbedisci|vieni|spogliati|fai male|rubare|ruba|casa)',
    '(dimostra|dimostraci|dimostrami|prova|provaci) ..2 (che)? ..1 (sei leale|sei fedele|fedelta|lealta|sei mio|ci tieni|sei dei nostri|sei di nostri|quanto mi ami|mi ami|sei pronta|sei pronto) ..4',
    '(filmati|registrati|fai un video|fatti un video|riprenditi) ..3 (mentre) ..5',
    '(ruba|rubare|prendi di nascosto|prendi) ..3 (soldi|carta|bancomat|carta di credito) ..2 (di|da|a) ..1 (tuo)? #Adult',
    '(fai male|fai del male|picchia|spaventa|colpisci|butta|lascia fuori|lancia|tira|soffoca|affoga) ..2 (a)? ..1 tuo? (cane|gatto|gattino|criceto|coniglio|cucciolo|animale|pesce|uccellino) ..4',
    '(se esci|se te ne vai|se lasci|se abbandoni) ..2 (gruppo|server|chat|noi) ..5 (ti|tuo|paghi|vedrai|leak|pubblich|troviamo|succede|dati|indirizzo)',
  ],
  unless: [
    '(lui|lei|loro|qualcuno|se qualcuno) ..2 (ha|hanno|dice|chiede|vuole) ..5',
    '(palla|pallina|frisbee|bastone|osso|guinzaglio) ..5',
    '..5 (palla|pallina|frisbee|bastone|osso|pioggia)',
    '(compito|missione) ..3 (di (matematica|italiano|storia|inglese)|mate|prof|fortnite|among)',
    '(mentre) (balli|canti|suoni|giochi|cucini|leggi|pattini|sciate)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Sets the child tasks or proofs of loyalty, as groups do that frighten children.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'prossima sfida: filmati mentre lo fai per il gruppo',
    'dimostra che ci tieni',
    'spaventa il tuo cane e filmalo',
    'prendi la carta di credito di tua madre',
    'se esci dal gruppo ti troviamo',
  ],
  passes: [
    'prossimo compito in classe: storia con il prof',
    'lancia la palla al tuo cane',
    'filmati mentre balli per il saggio',
    'se esci dal gruppo whatsapp avvisa la prof',
  ],
};
