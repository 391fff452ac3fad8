import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '(cancella|cancellala|cancellalo|cancellali|cancelli|cancellare|cancellarla|elimina|eliminala|eliminalo|eliminali|elimini|eliminare|svuota|pulisci|togli|fai sparire|distruggi|disinstalla) ..3 #Chat',
    '#Chat ..3 (cancella|cancellala|cancellalo|cancellali|elimina|eliminala|eliminali|cancellali|va cancellata|vanno cancellati|devi cancellarla|devi cancellarli|ricordati di cancellarla|devi eliminarla|cancellata)',
    '(cancella|elimina|cancellala|cancellali|cancellalo) ..4 (prima che|cosi|dopo|appena|quando|se|mi raccomando|senno|per sicurezza|ogni volta|sempre)',
    '(hai|ti sei ricordata di|ti sei ricordato di) (cancellato|eliminato|cancellare) ..3 (#Chat|vero|come ti ho detto)',
    '(metti|attiva|imposta|usa|passa a) ..3 (messaggi (effimeri|temporanei|che si (cancellano|autodistruggono))|modalita (temporanea|segreta|che scompare|effimera)|chat (segreta|temporanea)|effimeri|autodistruzione|timer)',
    'non (fare|salvare|tenere) ..2 (screen|screenshot|foto di chat|traccia)',
    '(quando|dopo che|appena|dopo) ..2 (finisci|leggi|hai letto|hai finito|finito|letto) ..2 (cancella|elimina|cancellalo|cancellali|cancella tutto)',
  ],
  unless: [
    ...hush,
    'non (cancellare|eliminare|cancello|cancella) ..5',
    '(mi si|si e|si sono|ho|mi hanno|ha) ..2 (cancellato|cancellata|cancellati|cancellate|eliminato) ..4',
    '(slide|file|documento|bozza|tema|riga|progetto|cache|virus|doppione|doppia|spazio|memoria|backup|gioco|aggiornamento|lavagna|foglio|errore|esercizio) ..6',
    '..6 (slide|file|documento|bozza|tema|riga|progetto|cache|virus|doppione|spazio|memoria|backup|reinstalla|scarica di nuovo|riscaricala|riscarica|lavagna|foglio|catena|spam|bufala|truffa)',
    '..6 #Thing',
    'mio (file|progetto)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to delete what was said, so that nobody can see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'cancella la chat',
    'elimina i messaggi dopo che li leggi',
    'cancella tt prima che tua madre legga',
    'metti i messaggi effimeri',
    'cancella cn tutto quello che ci siamo scritti',
    'nn fare screen',
  ],
  passes: [
    'cancella il file vecchio e scarica il nuovo',
    'mi si e cancellata la chat della classe',
    'non cancellare i messaggi della prof',
    "cancella l'app e riscaricala",
    'elimina la slide doppia',
  ],
};
