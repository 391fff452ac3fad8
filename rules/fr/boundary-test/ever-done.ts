import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu as|vous avez|as tu) ..1 (deja|jamais) ..1 (embrasse|fais|couche|roule une pelle|galoche|touche|dors avec|bisou) ..4',
    '(deja|jamais) embrasse ..3',
    '(premier|1er) (bisou|baiser|fois) ..2',
    '(tu ferais|tu fais|tu dirais) quoi si (je|on|j) ..2 (etais|etait|la|avec toi|a cote|embrasse|dans ta|seul) ..2',
    '(je|j) (te|vous) (prendrais|ferais|veux|embrasse|serre|caresse) ..2 (dans mes bras|un calin|des bisous|embrasse|fort|un bisou)',
    '(envie de) ..1 (te|t) (toucher|touche|embrasse|caresse|serrer|voir toute|faire des calins)',
    '(on|tu) (se|me) ..1 (fait|fais|ferait|ferais) ..1 (un|des) (calin|bisou|bisous|massage|calins) ..2',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(tu as|as tu) ..1 deja (fait|fais) ..1 (l|le|la|les|ton|un|du|de la) (exo|devoir|niveau|ski|sac|expose|raid|gateau|velo) ..3',
    '(deja|jamais) ..1 (fais|fait) ..2 (exo|devoir|ski|cheval|expose|quete|donjon|resume|boss|tour|lit|sac|repas|paella)',
    '(mamie|papi|maman|papa|mere|pere|tata) ..6',
    '..6 (mamie|papi|maman|papa|ta mere|ton pere|tata|de noel|a la famille|chien|chat)',
    '(deja|jamais) (fais|fait) ..4',
  ],
  confidence: 'strong',
  means: 'Asks what the child has done or would do with others, closely.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["t'as déjà embrassé qqn", "tu ferais quoi si j'étais là", "j'ai envie de t'embrasser"],
  passes: ["t'as déjà fait l'exo ?", 'bisous de mamie, embrasse ta mère', "j'ai jamais fait de ski"],
};
