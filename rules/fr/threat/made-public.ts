import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(photo|video|image|cliche|conv|nude|capture) ..2 (deviennent|devient|deviendra|sera|seront|est|sont) ..1 (public|publics|publique|publiques|en ligne|partout|viral|virale)',
    '(montage|deepfake|ia|trucage) ..4 (ta tete|ton visage|tes photo|ta photo|ta voix|ta face|tes selfie)',
    '(te|vous) (faire|fais|fait|ferai) une reputation',
    '(tout|toute)? ..2 #Proche ..1 (va|vont|peux) ..1 (rire|rigoler|se moquer|se foutre|cracher|parler) de toi',
    '(honte|humiliation|affiche) ..2 devant ..2 (#Ton|tout) ..1 #Proche',
    '#Ton ..1 #Adulte ..1 (pense|penses|pensent|penseraient|penserait|dis|diront|dira|diraient|reagir|reagira) ..3 (de|en|quand) ..1 (tes|ta|ces|cette|voir) ..1 (photo|video|message|conv|image|nude|exploits)',
    '(previens|contacte|appelle|raconte|informe|parle|dis|montre|avertis|avertir) ..4 #Ton ..1 #Adulte ..4 (ce que tu|tes photo|tes video|ta video|tes message|de tout|toute la verite)',
    '(montre|envoie|poste|publie) ..3 (photo|video|conv) ..5 (pour le instant|pour le moment|pas encore|jusque ici)',
    '(je ai|on a|je ai) (ton|ta|tes) ..8 (fais gaffe|fais attention|reflechis bien|mefie toi|gaffe a)',
    '#Ton ..1 (donnee|donnees|info|infos|photo|contact|mot de passe) ..4 (entre nos mains|entre mes mains|chez nous|en ma possession)',
    '(c est) #Ton ..1 (soeur|frere|mere|pere|parent) ..2 (que on|que je) ..2 (contacte|appelle|voir|visite|trouve|ecris)',
  ],
  unless: [
    ...jeu,
    ...recit,
    ...fete,
    '(rire|rigoler|parler) de toi ..6 (merveille|bien|tes exploits|goal)',
    '(devoir|expose|spectacle|copie|salle|match|covoit|covoiturage|album|stage|absent|absente|note|notes|dessin|merveilleux) ..8',
    '..9 (devoir|expose|spectacle|copie|salle|match|covoit|covoiturage|album|absent|absente|note|de vacances|dessin|mariage|seras malade|moyenne|rattrapage|glisse|verglas|chien)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that pictures, made or real, will be public, or that everybody will laugh at the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ces clichés deviennent publics',
    'jfais un montage avec ta tete',
    'on va voir ce que tes parents pensent de tes photos',
    "toute l'école va rire de toi",
  ],
  passes: [
    'les résultats seront publics',
    'jai ton num et celui de ta mère pour le covoit',
    'on va voir ce que tes parents pensent de la salle',
  ],
};
