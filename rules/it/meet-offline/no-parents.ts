import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(genitori|mamma|papa|accompagnatori|adulti|amici|amiche|#Kin) ..1 non (sono|serve|servono|possono|devono|e|vengono) ..1 (ammessi|previsti|graditi|ammessa|necessari|entrare|venire|esserci|servono|invitati) ..2',
    'senza (genitori|mamma|papa|accompagnatori|adulti|#Kin) ..3 (vieni|venire|ci vediamo|provino|casting|incontro|appuntamento|lezione)',
    '(vieni|venire|ci vediamo|provino|casting|incontro|appuntamento|ti aspetto) ..5 senza (genitori|mamma|papa|accompagnatori|adulti|#Kin)',
  ],
  unless: [
    '(gita|campo|scout|sciopero|esame|verifica|spogliatoio|oratorio|assemblea|riunione|recita) ..8',
    '..8 (gita|scout|esame|verifica|assemblea|riunione|colloqui|recita|festa di classe)',
    '#Game ..6',
    '..6 #Game',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says that parents or friends may not come along, be there or wait.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'il provino e a casa mia, i genitori non sono ammessi',
    'vieni al casting senza i tuoi genitori',
    'ti aspetto senza accompagnatori',
  ],
  passes: [
    'in gita i genitori non sono ammessi',
    'alla verifica gli adulti non possono entrare',
    'vieni senza zaino',
    'alla recita i genitori sono invitati',
  ],
};
