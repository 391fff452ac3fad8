import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(que je|je|pour|que on|que on) (voir|voie|regarde|admire) ..2 (tes|ton|ta) ..1 #Corps',
    '(envoie|montre|filme|prends|snap|photographie) toi ..2 (en|sans|dans|au|a poil) ..1',
    '(veux|montre|jveux|attends|reclame) ..1 (ta|ton) ..1 (tete|visage|face|bouille|corps|frimousse)',
    '(jamais|toujours pas|pas encore|encore jamais) voir ..1 (ton|ta) (visage|tete|bouille|corps|face)',
    '(glisse|glisser|descends|baisse|defais|detache|ouvre) ..2 (bretelle|bretelles|fermeture|bouton|boutons|ceinture|chemise)',
    '(pose|poser) pour (moi|nous) ..5',
    '(photo|snap|selfie|video) ..5 (sortie de|sors de|sortir de|sortant de) ..1 (douche|bain|lit)',
    '(belle|beau|jolie|joli|mignonne|mignon|canon|craquante) ..3 (photo|selfie|cam) ..2 $',
    '(mon visage|ma tete|mon corps|ma photo|mon selfie) ..9 (le tien|la tienne|ton tour|a toi de)',
    '(tu es en quoi|tu portes quoi|tu es habille comment|tu as quoi sur toi) ..3 (fais voir|montre|photo|cam|envoie)',
    '(confiance|me aimes|me aime) ..4 (montre|envoie|fais voir) moi ..2 $',
    '#Photo of (u|you|ya)',
  ],
  unless: [
    ...chose,
    ...jeu,
    ...recit,
    '(affiche|kermesse|photographe de|photo de classe|mariage|medecin|kine|coiffeur|dentiste|ceinture de judo|peintre|cours de dessin) ..8',
    '..8 (affiche|kermesse|photo de classe|mariage|medecin|kine|coiffeur|dentiste|judo|cours de dessin|expose|dessin|chaud|plateau|scene|pour courir|de avion|les enfants|du canape|a la maison|cv)',
    '..4 document',
    '(sur|dans) ..2 (photo|selfie|story|video)',
    'montre (ta tete|ton visage) ..1 (a la|au|aux) ..2',
    '..4 (dans le rp|de ton perso|de mort)',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Wants to see more of the child: face, body or clothes, on camera or in a picture.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'recule ke jvoi tes jambes',
    'envoi toi en maillot',
    'fais glisser ta bretelle',
    'jveux ta tete pas ton plafond',
    'vous êtes belle, photo svp',
  ],
  passes: [
    'recule que je voie le terrain',
    "tu peux poser pour l'affiche de la kermesse",
    'la photo sort de la pièce jointe',
  ],
};
