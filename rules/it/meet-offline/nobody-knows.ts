import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';

export default {
  match: [
    '#MeetAsk ..9 #MeetHidden',
    '#MeetHidden ..7 #MeetAsk',
    '(vediamoci|ci vediamo|incontriamoci|vieni|ti aspetto|trovarci|vederci) ..5 (ma|e|pero)? (non|senza) ..2 (dirlo|dire|dire niente|avvisare|farlo sapere) ..3',
    '(un posto|posto|posticino) ..2 (dove|tranquillo|isolato|appartato|segreto|nascosto) ..3 (nessuno|non ci|vedono|vede|noi|disturba|soli)',
  ],
  unless: [...meet],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants to meet the child without anybody at home or at school knowing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ci vediamo al parco senza dirlo ai tuoi',
    'vieni di nascosto da me',
    'ti aspetto dietro la scuola',
    'incontriamoci ma non dirlo a nessuno',
    'conosco un posto dove nessuno ci vede',
  ],
  passes: [
    'vieni senza dire niente, e la festa a sorpresa di Anna',
    'ci vediamo dietro la base, server 3',
    'vieni con tua mamma, nessuno deve sapere del regalo',
  ],
};
