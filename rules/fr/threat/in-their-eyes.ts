import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tout)? #Ton ..2 #Proche ..3 (va|vont|pourraient|verra|recevra|vas)? ..3 (voir|verra|recois|decouvre|apprends|sais|tombe|regarde) ..2 (la|les|cette|ces|ton|ta|tes|ce que|comment|qui) ..1 (video|photo|image|nude|conv|capture|message|tu es|tu fais|tu as|tu envoie|vocal|secret|honte)',
    '#Ton ..2 #Preuve ..3 #Finit ..1 (sur|chez|a|au|dans|entre) ..2 (#Proche|#Platform|mains|telephone)',
    '(tu veux|tu veux vraiment|tu crois|tu penses|ca te dit|tu aimerais|tu imagines) ..1 que ..1 #Ton ..1 #Adulte ..4 (voir|decouvre|apprends|recois|sais|regarde|tombe) ..3 (ca|image|images|photo|video|message|tout|ce que|tes|ta)?',
    '(un|de un|de un) clic ..5 #Ton ..2 #Proche ..6 (tu|ta|tes|photo|video|tout|honte)',
    '(clique|appuie) ..2 (envoie|publie|poste|partage|entree)',
    '(honteuse|honteux|honte) ..6 #Ton ..1 #Proche',
    '#Ton ..1 #Proche ..6 (renier|honte de toi|virer|mettre dehors|cracher|honteuse|detester)',
    '(je le ai|je les ai|je la ai|je le ai|c est) (deja)? ..1 (envoie|montre|poste) ..3 (de tes|a tes|a ta|a ton|a deux de|a 2 de) ..3 (continue|si tu|tu veux|arrete)',
    '#Ton ..1 (compte|insta|profil) ..3 (supprime|ban|banni|bloque|signale) ..9 (si tu|sinon) ..4 (envoie|obeis|fais|paye|reponds)',
    '#Ton ..1 #Adulte ..3 (contacte|previens|appelle|avertis|recois) ..6 (si tu|sinon|a moins) ..4 (envoie|obeis|fais|paye|reponds|video|photo)',
  ],
  unless: [
    ...jeu,
    ...recit,
    ...fete,
    '(clique|appuie) ..1 (pas|jamais) ..4',
    '(avant de|faut|pour|puis|et) clique ..4',
    '(invitation|devoir|fiche|copie|expose|spectacle|carnaval|match|pdf|doc|cours|prez|affiche|concert|dossier|bulletin|stage|piece) ..9',
    '..9 (invitation|devoir|fiche|copie|expose|spectacle|carnaval|match|pdf|doc|cours|prez|affiche|concert|bulletin|stage|mariage|vacances|fete|dessin|piece jointe|formulaire|trop fort|fiere|fier)',
    '(fier|fiere|contente|content|adorer|bravo) ..6',
    '..8 (fier|fiere|contente|content|bravo|genial)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that family, school or followers will see what the child sent or did.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'toute ta famille va voir cette vidéo',
    'tu crois que ton directeur aimerait voir ces images ?',
    'tes nudes finissent sur snap',
    'je clique sur envoyer',
    'tu veux que ta mère voie ces photos ?',
  ],
  passes: [
    'toute ta famille va voir le match',
    'clique sur envoyer le formulaire',
    'ta mère va voir ton spectacle',
    'tes parents contactés si tu rends pas la fiche',
  ],
};
