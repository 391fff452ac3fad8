import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ho|mi fai|mi fa|mi sta facendo|mi fate|avevo|mi metti) ..1 (paura|ansia|schifo|angoscia|terrore)',
    '(sono|mi sento) ..1 (spaventata|spaventato|terrorizzata|terrorizzato|in ansia|in panico|agitata|agitato|male|sporca|in colpa|a disagio|in trappola|uno schifo|una merda)',
    '(sto) ..1 (male|malissimo|piangendo|tremando|morendo di paura)',
    'non so (cosa|che|piu cosa|piu che) (fare|dire)',
    '(mi) (minaccia|minacciano|ricatta|ricattano|sta minacciando|sta ricattando|perseguita|stalkera)',
    '(sto|mi viene da|voglio) ..1 (piangere|piangendo|sparire|morire|scomparire)',
  ],
  unless: [
    '(film|horror|ragno|ragni|verifica|interrogazione|boss|livello|dentista|aereo|esame|gol|temporale|montagne|buio|es|esercizio|per cena|da mettermi|regalo) ..6',
    '..6 (film|horror|ragno|ragni|verifica|interrogazione|boss|livello|dentista|aereo|esame|temporale|buio|cena|esercizio|regalo|mangiato|gelato|compiti)',
  ],
  confidence: 'strong',
  means: 'You say that you are afraid or do not feel well with it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mi fai paura', 'non so cosa fare', 'ho paura', 'sto piangendo', 'mi sta ricattando'],
  passes: [
    'ho paura della verifica',
    'non so cosa fare per cena',
    'sto male ho mangiato troppo gelato',
    'il film fa paura horror',
  ],
};
