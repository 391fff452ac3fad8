import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(enleve|retire|souleve|leve|baisse|ote|vire|tire) ..1 (ton|ta|tes|le|la|un peu ton|votre) ..1 #Habit',
    '(deshabille|deshabillez|dessape) (toi|vous|devant)',
    '(tu|te) (deshabilles|deshabille|dessapes|changes) ..3 (cam|camera|devant moi|pour moi|video)',
    '(sans|avec moins de) (vetement|habits) ..2 (superflus|cam|photo|devant|pour moi)',
  ],
  unless: [
    '(machine|lave|lessive|chaud|froid|transpire|tache|mouille|sale|range|sechoir|piscine|medecin|docteur|infirmiere|plie|dessus|porte manteau|etiquette) ..8',
    '..8 (machine|lave|lessive|chaud|froid|transpire|tache|mouille|sale|sechoir|medecin|docteur|infirmiere|du lit|de la chaise|du canape|du sol|attraper|radiateur)',
    ...jeu,
    ...recit,
    '(robe|jupe) de ..2 (mariee|poupee|princesse|barbie)',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  means: 'Tells the child to take off or lift clothing.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['enlève ton t-shirt devant la caméra', 'lève ton chandail', 'déshabille toi'],
  passes: ['enlève ton pull il fait chaud', 'retire ton pantalon de la machine', 'enlève ton doigt de la caméra'],
};
