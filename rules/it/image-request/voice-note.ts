import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '#SendMe ..2 (vocale|vocali|audio|messaggio vocale)',
    '(voglio|vorrei|fammi|posso) ..2 (sentire|sentirti) ..2 (tuo voce|voce|parlare)',
    '(che|tuo) (bella)? voce ..1 (hai)? ..2 (fammela|dolce)',
  ],
  unless: [...picture, '(audio|vocale) ..2 (prof|lezione|canzone|compiti|partita|messa|nonna|libro)'],
  confidence: 'fair',
  means: 'Asks for a voice message or a call from somebody it may not know.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mandami un vocale', 'voglio sentire la tua voce', 'mi mandi un audio?'],
  passes: ["mandami l'audio della lezione", 'non posso sentire i vocali ora', 'la voce del cantante e bella'],
};
