import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '(lo|gli|le)? #TellOn ..1 tutto (a|con|da) ..1 (#Kin|tutti|tuo ragazzo|tuo ragazza|preside|scuola|polizia)',
    '#TellOn (a|da) #Kin ..2 (che mi|che hai (mandato|fatto|parlato)|che tu|cosa|quello|di noi|chi sei|come sei)',
    '#TellOn (a)? tuo #Adult ..1 e ..1 (gli|le)? (#TellOn|#Publish|faccio)',
    '(lo|glielo) (dico|diro|racconto|raccontero|scrivo) a ..1 tuo (mamma|papa|genitori|nonna|nonno|#Adult) $',
    '(scrivo|chiamo|telefono|avviso) ..1 tuo (scuola|preside|#Adult) ..4 (e gli|e le|e dico|cosa|quello|foto|che hai|che mi)',
  ],
  unless: [
    ...seen,
    '(zaino|ritardo|tardi|arrivi|arrivo|pronta|pronto|grazie|saluti|ciao|brava|bravo|voto|verifica|nota|dolce|torta|febbre|malata|malato) ..8',
    '..8 (ritardo|tardi|arrivi|arrivo|grazie|saluti|brava|bravo|bravissima|voto|verifica|torta|febbre|malata|malato|vieni da me|vieni da noi|dormi da me)',
  ],
  confidence: 'strong',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Threatens to tell parents, school or police something about the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dico tutto a tua madre',
    'dico ai tuoi genitori cosa mi hai mandato',
    'lo racconto a tuo padre',
    'scrivo alla tua scuola e gli mando le foto',
  ],
  passes: [
    'dico a tua mamma che arrivi tardi',
    'lo dico alla prof che non hai i compiti',
    'lo dico a tua mamma che sei stata bravissima',
    'dico tutto al mister della partita',
  ],
};
