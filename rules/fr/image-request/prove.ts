import type { Examples, Rule } from '../../../lib/engine/rule';
import chose from '../vetoes/chose';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(prouve|preuve|prouves|verifie|croire) ..6 (photo|selfie|video|snap|cam) (de toi|la|maintenant|en direct|tout de suite|$|vite|avec)',
    '(photo|selfie|snap|video) ..4 (pour|comme|en) ..2 (prouve|preuve|que je te croie|etre sur que c est toi|verifie)',
    '(si tu me aimes|si tu me aime|si tu me fais confiance|si tu as confiance) ..5 (photo|selfie|cam|video|montre)',
    '(selfie|photo|snap) ..2 (avec|ou) ..2 (deux doigts|un papier|ton prenom ecrit|la date|ma pseudo|mon pseudo|la langue)',
  ],
  unless: [
    ...jeu,
    ...chose,
    ...recit,
    '(rank|diamant|score|record|classement|note|inscription|identite|clutch|skin) ..5',
    '..5 (rank|diamant|score|record|classement|note|clutch|skin|du record|du score)',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Wants a picture as a proof of trust, of love or of who they are.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'prouve que t chez toi envoie une photo la maintenant',
    "si tu m'aimes envoie une photo",
    'selfie avec deux doigts levés',
  ],
  passes: ['prouve que t rank diamant envoie un screen', 'la photo en preuve du record', "prouve que t'as fini l'exo"],
};
