import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ich bin|bin|bin grad|hab) ..2 (allein|sturmfrei|allein zuhause|allein daheim|ganz allein|allein im haus)',
    '(mein|meine|die) (eltern|mama|papa|mama und papa|leute) ..3 (weg|arbeiten|arbeitet|nicht da|schlafen|schläft|unterwegs|im urlaub|einkaufen|aus|spät|nachtschicht)',
    '(hab|habe) ..2 (sturmfrei|ein eigenes zimmer|mein eigenes zimmer)',
    '(hab|habe|hab es) ..2 (niemand|keinem|keiner) ..2 (gesagt|erzählt)',
    '(mein|meine) (eltern|mama|papa) ..3 (wissen|weiß) ..2 nicht ..3',
  ],
  unless: [
    '(im team|in der lobby|im spiel|gegen #Number|auf dem server|in der klasse) ..5',
    '..5 (im team|in der lobby|im spiel|auf dem server)',
  ],
  confidence: 'strong',
  speaker: 'self',
  slot: 'alone',
  means: 'You tell that you are alone, or when your parents are away.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['bin allein zuhause', 'meine eltern sind arbeiten', 'hab sturmfrei', 'hab es niemandem erzählt'],
  passes: ['bin allein im team gegen drei', 'die eltern von max sind nett', 'ich hab sturm auf der karte'],
};
