import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';

export default {
  match: [
    '#MeetAsk ..6 #SoloOnly',
    '#SoloOnly ..5 #MeetAsk',
    '(vieni|venire|vieni pure|ci vediamo|presentati|fatti trovare|ti aspetto) ..5 (e)? (non portare|non portarti|senza portare|lascia a casa) ..3',
    '(vieni|presentati) (solo|sola) $',
    '(non portare|non portarti dietro|non farti accompagnare|non farti portare) ..2 (nessuno|tuo|amica|amiche|amici|da)',
    '(allenamento|lezione|incontro|provino|casting|ripetizioni|serata|giornata|weekend|cena|gita|sessione|prova|servizio) ..4 (solo io e te|io e te soli|noi due soli|solo noi due|noi due da soli|da soli)',
    'a casa mio ..5 (senza|soli|sola|da sola|genitori non)',
    '(parco|parchetto|stazione|bagni|bagno|parcheggio|fiume|bosco|spiaggia|centro commerciale|capannone|cantina|garage|lago|giardinetti|ponte|fermata|capolinea) ..2 #SoloOnly',
    '(ci becchiamo|ci vediamo|vieni|vediamoci|passi) ..4 (miei|mio genitori|mio mamma) non (ci sono|ci e)',
    '(vieni|passa|sali) ..1 (da|a|in|su) ..1 mio (appartamento|studio|stanza|camera|garage|casa) ..3 (sola|da sola|dopo|senza|stasera|che|amica)',
    '(casa mio|da me|casa tuo|da te) ..2 non (ci e|ce|ci sta|ci sara) nessuno',
    '#SoloOnly ..2 (parco|parchetto|stazione|bagni|bagno|parcheggio|fiume|bosco|spiaggia|centro commerciale|capannone|cantina|garage|lago|giardinetti|ponte|fermata|capolinea)',
    '(parco|parchetto|stazione|bagni|bagno|parcheggio|fiume|bosco|spiaggia|centro commerciale|capannone|cantina|garage|lago|giardinetti|ponte|fermata|capolinea) ..2 (ci saro|ci sono|ci sto|ti aspetto) solo io',
  ],
  unless: [
    ...meet,
    '(cinema|gelato) ..3 (con|insieme a) ..2 (altri|tutti|amici|gruppo)',
    '(scusa|errore|problema|prova|colpa) ..3 solo',
    '(tutti|anche se) soli',
    '..5 (videochiamata|in chat|in call|online|al telefono)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants the child to come to a meeting alone, without family or friends.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'vieni da sola al parco',
    'vediamoci noi due da soli sabato',
    'ti aspetto alla stazione, nn portare nessuno',
    'vieni sola',
    'usciamo solo io e te',
  ],
  passes: [
    'ci vediamo solo sabato',
    'vieni da sola o con tua mamma? chiedi ai tuoi genitori',
    'sono da sola al parco, vieni?',
    'vieni solo se ti va',
    'giochiamo da soli contra i bot',
  ],
};
