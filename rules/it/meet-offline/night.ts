import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';

export default {
  match: [
    '#MeetAsk ..5 #MeetNight',
    '#MeetNight ..5 #MeetAsk',
    '(passi|passiamo|passare|resti|dormi|dormire|dormiamo|stai) ..2 (la)? (notte|a dormire|da me|a casa mio|insieme) ..2 (da me|con me|a casa mio|insieme|noi due|solo)',
  ],
  unless: [
    ...meet,
    '..6 (fuochi|capodanno|veglione|stelle cadenti|sciare|collegati|online|in live|in call|server|giocare)',
    '(non|mai) ..2 (dormi|dormire) ..4',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants to meet the child at an hour when children sleep.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['vediamoci stanotte al parco', 'esci a mezzanotte', 'dormi da me noi due', 'passiamo la notte insieme'],
  passes: [
    'stanotte vieni online sul server',
    'a capodanno usciamo a mezzanotte a vedere i fuochi',
    "dormi da me sabato? mia mamma e d'accordo",
  ],
};
