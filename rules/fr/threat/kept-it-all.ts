import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (ai|a) ..1 tout (garde|screen|enregistre|sauvegarde|capture|copie|filme|vu|record) ..3 (fais|joue|alors|donc|si|tu|cherche|pas|et|reflechis|sinon|attention|maintenant)',
    '(je|on) (le|la|les) (ai|a) ..1 (garde|screen|enregistre|sauvegarde|capture|copie|filme) ..4 (si|sinon|fais|paye|obeis|alors)',
    '(je|on) (sais|connais) (tout|qui tu es|comment tu te appelle|ton nom|ton vrai nom|ton prenom) ..5 (fais|sinon|obeis|paye|alors|si tu|chez tes|et ton|et ou)',
    '(on|je) (sais) qui (tu es) ..5 (sinon|obeis|paye|fais le|fais ce)',
    '(fais|envoie|obeis|paye|montre|reponds) ..3 (sinon|ou) (je|on) (swat|dox|leak|balance|publie|poste|affiche|detruis|envoie|montre|raconte|dis|debarque|previens|signale)',
    '(sinon|ou) (je|on) ..2 (montre|raconte|dis|balance|revele) (a|tout a|tout|le a) ..3 #Proche',
    '(reste|reviens|reponds|fais|envoie|obeis) ..4 (ou|sinon) ..1 (je|on) ..1 (montre|raconte|dis|balance|poste|publie|affiche) ..6',
    'tu es mort si ..3 (paye|envoie|reponds|parle|dis|bloque)',
    '(me|moi)? (bloque|quitte) (pas|moi) (sinon|ou|et tu|si tu) ..6 (vas voir|regrette|verras|balance|tout|publie|pire|retrouve)',
    '(pire|mal finis|mal se passer) pour toi',
  ],
  unless: [
    ...jeu,
    ...recit,
    ...fete,
    '(rends|devoir|copie|cours|exo|match|goal|prof|boude|bouder|pizza) ..6',
    '..7 (rends|devoir|copie|cours|exo|goal|boude|bouder|pizza|blague|drole|dans la game|replay|notes)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to have kept everything and demands obedience.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jai tout gardé, fais moi pas chier',
    'on sait qui t fais le sinon on swat',
    'reste avec moi ou je montre a tt le monde comment t',
    't mort si tu paie pas',
  ],
  passes: [
    'jai tout gardé tes cours, viens les chercher',
    't mort si tu rends pas la copie',
    'reste ou je boude',
    'reviens ou on perd la game',
  ],
};
