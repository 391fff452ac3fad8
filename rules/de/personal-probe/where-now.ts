import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'wo (bist|steckst) (du)? ..1 (grad|jetzt|im moment|genau)',
    'wo (bist|steckst) du ..1 $?',
    'wo steckst du',
    '(bist|sitzt|liegst) (du)? ..1 (grad|jetzt|noch|schon) ..1 (zuhause|daheim|im zimmer|in dein zimmer|unterwegs|draußen|im bus)',
  ],
  unless: ['#HarmlessGame ..6', '..6 #HarmlessGame', '(treffpunkt|eingang|gleis|haltestelle|mensa|raum) ..6'],
  confidence: 'fair',
  slot: 'town',
  means: 'Asks where the child is at this moment.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['wo bist du grad', 'bist du grad daheim', 'wo steckst du'],
  passes: ['wo bist du im spiel, lobby', 'wo bist du beim spawn', 'wo ist dein bruder grad'],
};
