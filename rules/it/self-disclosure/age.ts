import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(ho|io ho|ne ho|tra poco ne faccio|faccio|compio|ne compio|quasi) #Age (anni)? (e tu|tu|appena|compiuti|$)',
    '(ho|compio|faccio) #Age anni',
    '^ #Age (anni)? (e tu|tu)? $',
    '(faccio|vado in|sono in|sono a) ..1 (prima|seconda|terza|quinta|quarta) (media|elementare|superiore|liceo)',
    '(vado|sono) ..1 (alle|a) (medie|elementari)',
    'sono (minorenne|del (#Number|duemila))',
  ],
  unless: ['(ho) #Age (punti|vite|skin|euro|kill|pagine|anni in meno|anni di)', '(tra|alle|a|mancano) #Age'],
  confidence: 'strong',
  slot: 'age',
  means: 'You said how old you are; somebody new does not need to know.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['ho 12 anni', 'ne ho 13', 'faccio la terza media', '12'],
  passes: ['ho 12 punti', 'ho fame', 'mancano 13 minuti', 'alle 12'],
};
