import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(faccio|facciamo|faro) ..1 (male|del male|di male) a ..1 (te|tuo)',
    '(succede|succedera|capita|capitera|succeda) ..1 qualcosa ..3 a ..1 (te|tuo)',
    'tuo (sorella|sorellina|fratello|fratellino|mamma|papa|cane|gatto|famiglia|amica|amico) ..2 (la paga|la paghera|fa una brutta fine|fanno una brutta fine|ci va di mezzo|si fara male|pagherà|paghera)',
    '(vengo|veniamo|mando qualcuno) ..3 (e ti|a farti|a) ..1 (spacco|ammazzo|meno|gonfio|picchiarti|farti male|spezzo|brucio)',
    '(ti spacco|ti ammazzo|ti gonfio|ti meno|ti uccido) ..2 (se ..1 (lo dici|parli|non)|davvero|sul serio|giuro)',
    '(guardati|guardati le) ..1 (spalle|alle spalle) ..3',
    '(succedera|succede|capitera|capita|tocchera) ..1 (anche)? (la stessa cosa)? a te ..2 se',
  ],
  unless: [
    '(lui|lei|loro|mio #Adult|qualcuno|se qualcuno) ..2 (ha|hanno|mi ha|dice|minaccia|ti minaccia|vuole) ..6',
    '#Game ..6',
    '..6 #Game',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Threatens to hurt the child or somebody whom it loves.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'faccio del male a tua sorella',
    'succede qualcosa di brutto al tuo cane',
    'ti ammazzo se lo dici',
    'guardati le spalle',
  ],
  passes: [
    'mi sono fatto male al piede',
    'ti ammazzo ahah hai rubato il mio loot nella partita',
    'se cadi ti fai male',
  ],
};
