import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(#Envoie|montre|fais) (moi)? ..1 (une|un)? (autre|nouvelle|deuxieme|derniere|encore) ..3 (en entier|plus pres|de plus pres|en pied|sans|de dos|de face|du visage|mieux|debout)',
    '(porte|mets|enfile) ..2 (#Tenue|#Habit) ..7 (montre|pour moi|photo|cam|que je te|je te ai offert|que je te ai)',
    '(enleve|retire|ote|vire|tire) ..4 (et|puis|pis|ensuite) ..1 (ton|ta|tes|le|la) #Habit',
    '(photo|selfie|pic|cliche) ..6 (pas de filtre|sans filtre|avec un filtre|filtre) ..4 (en|et|toi|de toi)',
    'montre toi ..4 (te voir|cam|de te voir)',
    'tourne toi ..4 (cam|lentement|doucement|devant moi|que je|de dos)',
    '(te|toi) (filmer|filme) ..4 (danse|glace|douche|chambre|miroir|seul|pour moi)',
    '(photo|video|selfie|pic) ..1 (de|a) (toi) ..4 (fond de ecran|fond de ecran|wallpaper|collection|album prive|souvenir|regarder|dormir)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '..8 (page|exo|devoir|entrant|entree|chaussures|machine|lave|chaud|pluie|froid|neige|ecole|fete|photo de classe|mariage|carnaval|concert|match|entrainement|medecin)',
    '(page|exo|devoir|il fait|il va faire) ..6',
    '(chien|chat) ..4',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: 'Wants another picture, or the child dressed for them and turned to the camera.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'envoie une autre mais en entier',
    "porte la jupe que je t'ai offerte et montre-moi",
    'enlève ta veste et ton pull, tourne-toi',
  ],
  passes: [
    'envoie une autre page mais en entier',
    "mets ton pull il fait froid pour l'école",
    'tourne-toi vers le tableau',
  ],
};
