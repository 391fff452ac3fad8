import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tue|suicide|pends|bute|flingue|jette) toi (sinon|maintenant|de|sous|du|par|$|vraiment|en)',
    '(va|vas) (te|vous)? (tue|mourir|meurs|crever|creve|pendre|suicide|jeter sous)',
    '(tu as que a|tu as que a|tu as plus que a|tu ferais mieux de|tu devrais|te as que a|tu as que|tu as plus que) ..2 (mourir|meurs|creve|te tuer|te tue|te suicide|disparaitre|disparais|en finir|te pendre) ..4',
    'personne ..1 (te)? (regrette|pleurera|pleurerait|pleure|retiendra|retient) ..4 (si tu|a personne|disparais|meurs|mourais|es plus la|$)',
    'tu ..1 manque (a personne|pas a)',
    'personne (se en rendrait compte|remarquerait) si tu ..3',
    '(le monde|tout le monde|ta famille|tes parent) ..2 (mieux|soulage|tranquille|contents) sans toi',
    '(avale|prends|bois) ..2 (tout|toute la boite|plein) ..3 (cachet|cachets|medicament|medicaments|pilules|comprimes|doliprane|javel|eau de javel)',
    'saute ..2 (du|de la|par la|sous) (pont|toit|fenetre|train|balcon|immeuble|falaise)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(lave|respawn|lit|pv|coeurs|personnage|ton perso|plongeoir|piscine|devoir|prof) ..8',
    '..8 (lave|respawn|pv|ton perso|parachute|plongeoir|piscine|vitamine|vitamines|maman demande|docteur|ordonnance|a la fin du niveau)',
    '(va|vas) te (couche|laver) ..3',
    '(tu|on|il|elle|je|ca) (va|vas|vais) ..1 (meurs|creve|te meurs)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child to die, or that nobody would miss them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'va te tuer',
    "tu n'as qu'à mourir",
    'personne te regretterait si tu disparaissais',
    'avale tous les cachets',
  ],
  passes: [
    "tu n'as qu'à mourir dans la lave et respawn",
    'personne regretterait ce devoir',
    'prends ton cachet maman demande',
    'tu me manques',
  ],
};
