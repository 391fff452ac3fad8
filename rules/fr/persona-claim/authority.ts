import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je suis|chui|moi je suis) ..2 (photographe|agent|recruteur|scout|moderateur|modo|admin|staff|developpeur|dev|coach|entraineur|educateur|prof|medecin|psy|policier|youtubeur|streamer|producteur|manager|casteur|directeur de casting)',
    '(je|on) (travaille|bosse) ..2 (pour|chez|dans) ..2 (roblox|epic|riot|snap|agence|mannequinat|mode|une agence|la police|instagram|tiktok)',
    '(je suis) ..1 (du|de l) (support|equipe roblox|staff|service client)',
    '(ta mere|tes parent|ton pere) (me)? (connais|connaissent|me a demande|me ont demande|est au courant|sont au courant) ..4',
  ],
  unless: [
    ...recit,
    '(serveur|ticket|club|poste au|main|role) ..4',
    '..4 (main|heal|ticket|dans le jeu|sur le serveur minecraft de|de le equipe u)',
  ],
  confidence: 'strong',
  means: 'Says to be somebody who scouts, works for a game or may be trusted.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'je suis photographe',
    'je bosse pour une agence de mannequinat',
    'je suis modo roblox',
    'ta mère me connaît',
  ],
  passes: ["le modo m'a ban", 'mon père est photographe', 'je suis coach main heal'],
};
