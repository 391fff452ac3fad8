import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(reif|erwachsen|weit|vernünftig|schlau|klug) ..1 für (dein|dein ein)? ..1 (alter|#Age)',
    '(wirkst|klingst|siehst|schreibst|benimmst|redest|scheinst|kommst) ..4 (älter|viel älter|reifer|erwachsener|schon erwachsen|wie 16|wie 18|wie 17|wie eine frau|wie ein frau|nicht wie #Age)',
    '(älter|reifer|erwachsener) (rüber|aus|als du bist|als dein alter|als die anderen)',
    'alter ist ..2 (nur|bloß)? ..2 (zahl|nummer|egal)',
    '(alter|altersunterschied|#Number jahre) ..3 (egal|spielt kein rolle|ist mir egal|macht nichts|unwichtig|nur ein zahl|stört mich nicht|macht mir nichts)',
    '(wärst|wenn du) ..3 (älter|schon 18|18 wärst|bisschen älter) ..3',
    '(erwachsener|reifer) als (dein freunde|die meisten|andere|alle|viele)',
    '(gleichaltrige|jungs in deinem alter|jungs in dein alter|die in deinem alter) ..5 (kindisch|unreif|dumm|langweilig|nicht)',
  ],
  unless: [
    '(hund|katze|bild|auto|haus|opa|oma|käse|mango|avocado|banane|wein) ..5',
    'wenn du älter ..4 (verstehst|darfst du|lernst)',
  ],
  confidence: 'certain',
  means: 'Praises the child as grown-up for their age, or plays the age gap down.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'du bist voll reif für dein alter',
    'du wirkst viel älter',
    'alter ist nur ne zahl',
    'der altersunterschied ist mir egal',
  ],
  passes: ['wenn du älter bist darfst du fahren', 'die mango ist reif', 'der hund wirkt älter'],
};
