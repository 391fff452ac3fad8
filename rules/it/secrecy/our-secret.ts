import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '(nostro|piccolo|un) ..1 segreto',
    'segreto (tra|solo|nostro|tra di noi|per noi)',
    '(resta|rimane|rimanga|resti|deve restare|deve rimanere|tienilo|teniamolo|teniamola|restare|rimanere|lo teniamo|la teniamo|sia|tutto) ..2 tra (noi|me e te|te e me|di noi|noi due)',
    '(questo|quello che ..3|cosa|cose|e) ..2 (solo)? tra (noi|me e te|noi due|di noi) ..1 (ok|capito|vero|$|due)',
    '(sai|sapresti|riesci a|puoi|sei capace di|sei brava a|sei bravo a) ..2 (tenere|mantenere|custodire) ..2 segreto',
    '(tieni|tienilo|tienitelo|mantieni|teniamo|manteniamo|tienila) ..2 (segreto|segreta|per te|nascosto|nascosta)',
    '(acqua in bocca|bocca cucita|bocca chiusa) ..3',
    '(teniamolo|tienilo|teniamola|teniamocelo|tieniamolo) per (noi|te|noi due)',
    '(resta|rimane|rimanesse|restano|rimangono|rimanga|resti|rimanere|restare|restera|rimarra) ..3 (riservata|riservato|riservate|confidenziale|cosa nostro|cose nostro|nostro piccolo|solo nostro|tra noi)',
  ],
  unless: [
    ...hush,
    '(ricetta|livello|passaggio|stanza|base|codice|boss|porta|ingrediente|diario|agente|giardino) ..3 segreto',
    'segreto ..3 (ricetta|livello|boss|successo|mappa|trucco|pulcinella|per (la|un|vincere|fare|avere|preparare)|di (pulcinella|nonna|successo|stato|pasta))',
    '(suo|loro|mio|vostro) segreto',
    '..6 mio (moglie|marito)',
    'tra noi ..2 (e|ci|non|amici|compagni|ragazzi|di classe|due squadre)',
    '(un|tuo) segreto per ..3',
  ],
  confidence: 'strong',
  bright: true,
  means: 'Makes the talk a secret between the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'sara il nostro segreto',
    'resta tra noi ok?',
    'sai tenere un segreto?',
    'qsta cosa rimane tra me e te',
    'tienilo segreto',
    'acqua in bocca mi raccomando',
  ],
  passes: [
    'il segreto della ricetta della nonna',
    'il livello segreto e dietro la cascata',
    "tra noi due squadre c'era equilibrio",
    'un segreto per studiare bene',
    'teniamola segreta la festa a sorpresa',
  ],
};
