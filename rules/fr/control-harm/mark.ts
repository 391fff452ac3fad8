import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(ecris|grave|marque|tatoue|dessine|scarifie|inscris|note|mets) ..3 (mon|notre|le|nos|ce) (nom|prenom|pseudo|initiale|initiales|blaze|arobase|signe|symbole|logo|tag) ..4 (sur|dans|au) ..3 #Peau',
    '(ecris|grave|marque|inscris) ..2 (sur|dans) ..2 (ton|ta|tes) ..1 #Peau',
    '(mon|notre) (nom|prenom|pseudo) (sur|dans) (ton|ta|tes) ..1 #Peau',
  ],
  unless: [
    ...jeu,
    '(feutre|maquillage|tampon|colo|sortie scolaire|numero de telephone au cas|henne|carnaval|concert|mamie) ..8',
    '..8 (maquillage|tampon|henne|carnaval|anniversaire|brassard|maillot|concert|antiseche|oublier|pour le match)',
    ...recit,
  ],
  confidence: 'certain',
  bright: true,
  means: "Wants a name written or cut on the child's skin.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['grave mon prénom sur ton bras', 'écris mon pseudo au couteau sur ta jambe', 'écris mon nom sur ta peau'],
  passes: [
    'écris mon prénom sur ton classeur',
    "elle s'est écrit la date sur la main",
    'écris le numéro sur ta main pour pas oublier',
  ],
};
