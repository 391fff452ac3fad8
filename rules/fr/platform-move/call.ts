import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(on)? (s|se)? ..1 (appelle|fais un appel|fais un voc|call|facetime|telephone) ..2 (ce soir|cam|video|en prive|rien que|tous les deux|juste|la nuit|$?)',
    '(viens|on va|passe|go) ..1 (en)? (voc|vocal|call|appel|facetime) ..3 (rien que|juste|tous les deux|nous|prive|toi|ce soir|$)',
    '(je peux|je te|je vous) ..1 (t|te|vous)? appelle ..1 (ce soir|la nuit|maintenant|en video|$?)',
    '(appel|appelle) (video|cam|visio) ..3',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mere|pere|parent|mamie|prof|medecin|pompier|police|saison) ..4',
    '..4 (mere|pere|parent|mamie|prof|medecin|pompier|la police|devoir|exo)',
  ],
  confidence: 'strong',
  means: 'Wants to talk with the child by voice or video.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["on s'appelle ce soir?", 'viens en voc', 'on fait un appel vidéo'],
  passes: ['appelle ta mère', 'viens en vocal pour le raid', 'le prof appelle mes parents'],
};
