import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(abito|vivo|sto di casa) ..1 (a|in|vicino|ad|da)',
    '(sono) (di|da) (milano|roma|napoli|torino|palermo|genova|bologna|firenze|bari|catania|verona|venezia|padova|brescia|bergamo|modena|parma|cagliari|perugia|pescara|lecce|salerno|monza|trieste|un paese|un paesino|provincia)',
    'mio (indirizzo|scuola|liceo|via|palestra|oratorio) (e|si chiama|sta|si trova) ..2',
    '(vado|gioco|faccio) ..1 (a)? (scuola|danza|nuoto|pallavolo|calcio|basket) ..1 (a|in|al|alla) ..2',
    '(in)? via ..3 #Number',
  ],
  unless: [
    '(vivo) (per|di|male|bene|in pace)',
    '(vado a scuola) (domani|a piedi|tra|dopo|ora|adesso)',
    '(abito|vivo|base) ..4 (minecraft|server|base)',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'You said something by which you can be found, such as your town, street or school.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['abito a Monza', 'sono di napoli', 'la mia scuola si chiama manzoni', 'via roma 12'],
  passes: ['vivo per il weekend', 'vado a scuola tra poco', 'la mia base sta a nord nel server'],
};
