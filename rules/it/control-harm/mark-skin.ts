import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(scrivi|scriviti|incidi|inciditi|tatuati|disegna|disegnati|metti|mettiti|fatti|marchiati) ..4 (mio nome|nostro nome|mio nick|mio user|mio iniziale|mio iniziali|nome di (gruppo|server)|simbolo|logo|sigla) ..4 (braccio|pelle|mano|gamba|polso|pancia|corpo|coscia|petto|addosso|schiena|con)',
    '(mio nome|nome mio|mio nick|mio iniziale|mio iniziali) ..4 (su|sulla|nella) ..2 (braccio|pelle|mano|gamba|polso|pancia|coscia|corpo|schiena)',
    '(scrivi|scriviti|incidi|inciditi|tatuati) ..2 (braccio|pelle|gamba|polso|pancia|coscia|schiena) ..4 (mio|nome|che sei mia|mia|iniziale)',
  ],
  unless: [
    '(tatuaggio finto|henne|pennarello|gesso|ingessatura|tifo|squadra|carnevale|maglia|maglietta) ..6',
    '..6 (gesso|ingessatura|maglia|squadra|quaderno|carnevale)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants the child to put a name or sign on its skin as proof.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'scrivi il mio nome sul braccio',
    'inciditi la mia iniziale sulla pelle',
    'voglio il mio nome sulla tua gamba',
  ],
  passes: [
    'scrivi il mio nome sulla lista',
    'scrivi il mio nome sul gesso del braccio',
    'disegna il logo sulla maglia della squadra',
  ],
};
