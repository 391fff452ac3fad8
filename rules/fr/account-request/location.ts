import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(partage|envoie|active|donne|mets|allume|montre|balance) (moi|me|nous)? ..1 (ton|ta|votre) ..1 (localisation|position|gps|snap map|snapmap|loc) (en direct|en temps reel|sur|la|maintenant|que|je|snap|pour|$)',
    '(partage|envoie|active|donne|mets) (moi|me)? ..1 (la)? (localisation|position) (en direct|en temps reel|snap|whatsapp|je|que je)',
    '(enleve|desactive|vire|quitte) ..2 (mode fantome|ghost mode|mode avion) ..5',
    '(veux|peux) ..1 (savoir|sais|suivre|voir) ..1 (ou tu|tu) ..2 (es|dors|vas|te trouves|traines) ..2 (en permanence|tout le temps|a chaque|toujours|sur snap|sur la map)',
  ],
  unless: [
    '(serveur|lobby|room|base|donjon) ..4',
    '..6 (serveur|lobby|room|donjon)',
    ...recit,
    '(terrain|match|attaquant|milieu|arriere|defense|boss|groupe|rando|perdu|perdus|uber|livreur|mere|pere) ..8',
    '..9 (terrain|arriere|milieu|attaquant|defenseur|perdus|perdu|livreur|rando|mere|pere|on te trouve pas|boss|foule|festival|concert)',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'address',
  means: 'Wants to see where the child is at every moment.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['partage ta loc', 'envoie moi ta position en direct', 'active ta loc snap'],
  passes: ['active le gps on est perdus', 'envoie ta position on est perdus', "ta position sur le terrain c'est quoi"],
};
