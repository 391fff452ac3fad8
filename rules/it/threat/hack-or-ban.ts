import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    'ti (hackero|hacko|doxxo|doxo|swatto|hackeriamo|doxxiamo) ..3',
    '(hackerarti|doxxarti|swattarti)',
    '(mando|chiamo|arriva|arrivano) ..1 (polizia|carabinieri|qualcuno|gente|amici|due amici) ..2 (a|sotto|fuori) ..1 (casa tuo|tuo casa|casa)',
    '(rubo|prendo|chiudo|cancello|faccio (bannare|chiudere)) ..1 tuo (account|profilo|canale) ..4 (se|o|e|senno)',
    'se ..2 #HarmLeave ..3 ti (faccio bannare|segnalo|denuncio|faccio arrestare|faccio espellere|hackero|trovo|vengo)',
    '(se ..1 non|senno|o) ..5 ti (faccio bannare|segnalo|denuncio|faccio arrestare|faccio espellere|faccio bocciare)',
    'ti (faccio bannare|segnalo|denuncio|faccio arrestare|faccio espellere|faccio bocciare) ..2 (se|senno|a meno)',
    '(ti arrestano|vai in galera|finisci in (galera|carcere|riformatorio)|finisci nei guai|finisci in guai|passi guai|e reato) ..5 (se|tu|anche tu|quindi|per quello)',
    '(pubblico|metto|posto|leako) ..3 tuo (ip|indirizzo|dati|numero|nome)',
    'ti faccio (chiudere|bloccare|eliminare|cancellare) ..2 (account|profilo|canale|pagina)',
    'ti (denuncio|segnalo|faccio arrestare) ..6 se ..1 non',
  ],
  unless: [
    ...seen,
    '(server|regolamento|regole|cheat|cheater|hack|mod|spam|insulti) ..8',
    '..8 (regolamento|cheat|spam|insulti|spammi|flood|bestemmie)',
  ],
  confidence: 'strong',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Threatens to take over the account of the child, to post its details or to send somebody.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ti hackero il profilo',
    'se lo dici ti denuncio',
    'ti doxxo cosi impari',
    'mando qualcuno sotto casa tua',
    'o mi rispondi o ti faccio bannare',
  ],
  passes: [
    'ti segnalo se usi i cheat nel server',
    'ho paura che mi hackerano',
    'chiamo la polizia se vedo ancora quel tizio',
    'ti banno se spammi, regolamento',
  ],
};
