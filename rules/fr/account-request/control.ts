import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(partage|montre) ..1 (ton|l) ecran ..4 (compte|banque|mot de passe|parametre|reglages|code|boutique|vbucks|robux)',
    '(installe|telecharge) ..3 (anydesk|teamviewer|rustdesk|cette appli|ce fichier|cet apk|ce mod)',
    'je (te|vais|me|peux)? ..2 (monte|boost|recharge|securise|debloque|verifie) ..2 (ton|votre) (compte|rank|robux)',
    '(clique|clic|va) ..2 (ce|le|mon|sur) (lien|#Link) ..6 (connecte|mot de passe|robux|vbucks|gratuit)',
  ],
  unless: [...recit, '(scratch|exo|cours|diapo|prof) ..6', '..6 (scratch|exo|cours|diapo|prof|on corrige)'],
  confidence: 'strong',
  means: "Wants to steer the child's device or account themselves.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['partage ton écran et ouvre ton compte', 'installe anydesk', 'je te monte ton rank'],
  passes: ["partage ton écran on corrige l'exo", 'installe le mod du serveur', 'vérifie ton compte avec ta mère'],
};
