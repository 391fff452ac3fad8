import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(quanti|quant) anni (hai|hai detto|fai|compi|avresti|hai)',
    '(qnt|quanti) anni $?',
    '(che|quale|qual) ..1 eta ..1 (hai|e tuo|avresti|$?)',
    '(tuo)? eta $?',
    '(dimmi|posso sapere|posso chiederti) ..2 (quanti anni|tuo eta|eta)',
    '(e tu|tu) quanti (anni)? $?',
  ],
  unless: [
    '(tuo) (cane|gatto|fratello|sorella|fratellino|sorellina|nonna|nonno|mamma|papa|cugino|cugina|prof) ..4',
    'quanti anni (ha|hanno|fa|sono|dura|di)',
  ],
  confidence: 'certain',
  slot: 'age',
  means: 'Asks how old the child is, straight out.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['quanti anni hai?', 'qnt anni hai', 'che età hai', 'tu quanti anni hai?', 'età?'],
  passes: ['quanti anni ha il tuo cane', 'quanti anni fa è uscito', 'quanti punti hai', 'che età media ha la squadra'],
};
