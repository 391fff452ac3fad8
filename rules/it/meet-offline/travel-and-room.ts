import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';

export default {
  match: [
    '(ti (pago|compro|prendo|prenoto|faccio|offro|mando|spedisco)|te lo (pago|compro|prendo)) ..2 (treno|biglietto di (treno|bus|aereo|autobus)|taxi|uber|flixbus|aereo|volo|viaggio|hotel|albergo|stanza|corsa|biglietto per venire)',
    '(ho|abbiamo) (preso|prenotato|affittato) ..3 (stanza|hotel|albergo|bnb|b&b|appartamento|casetta) ..5 (noi|per noi|te|soli|due|insieme|vieni)',
    '(andiamo|vieni|vediamoci|ci vediamo|portarti|ti porto) ..2 (in|a) ..1 (hotel|albergo|motel|bnb) ..4',
    '(biglietto|treno|taxi|viaggio) ..3 (te lo pago|pago io|offro io|lo pago io|a mio carico) ..3',
  ],
  unless: [
    ...meet,
    '(gita|famiglia|vacanza|squadra|trasferta|scuola|concerto) ..6',
    '..6 (gita|famiglia|squadra|trasferta|scuola|concerto)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Pays a journey or takes a room so that the child can come.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ti pago il treno per venire',
    'ti prenoto un taxi',
    'ho preso una stanza per noi due',
    'il biglietto te lo pago io',
  ],
  passes: [
    'mi paghi il treno? chiedi a papa',
    'in gita dormiamo in hotel con la classe',
    'ti prendo il biglietto del treno per la gita',
  ],
};
