import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    'je ai ..1 (screen|capture|garde|enregistre|sauvegarde|record|copie) ..1 tout? ..1 (notre|nos|#Ton) ..1 (appel|appelle|cam|visio|conv|live|message|nude|nudes|direct|visage|show)',
    'je ai ..1 (screen|capture|filme|record|enregistre|garde|sauvegarde) ..1 tout ..1 (#Ton|ce que tu as) ..1 (photo|video|message|conv|fais|envoie|dit|dis)',
    '(je|on) (ai|a) ..1 tout #Ton ..2 (photo|video|abonne|contact|ami|message|info|infos|liste)',
    '(je|on) (ai|a) #Ton (liste|repertoire) ..3 (ami|abonne|contact|famille)',
    '(je|on) (ai|a) ..1 (ton|ta|tes|votre) ..1 (photo|video|nude|nudes|conv|tete) ..3 (et|si|alors|donc|obeis|maintenant) ..3 (je|on|tu|ton|#Argent|obeis|paye)',
    '(je|on) (ai|a) des (capture|screen|preuve|dossier|photo) (de|sur) (toi|ton|tes|ce que)',
  ],
  unless: [
    ...recit,
    ...jeu,
    '#Photo ..2 (de|du|des) ..2 #Evenement ..4',
    '(consigne|devoir|exo|cours|course|courses) ..3',
    '..6 (courses|jeux|films|series|lecture)',
    '(trop|tres|super) (belle|beau|bien|drole) ..3',
    '..5 (de vacances|du groupe|de la classe|pour le montage|pour mamie|pour le album|de le exo|trop drole|trop bien)',
    'ai supprime ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to have kept or recorded something of the child, as a means of pressure.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jai screen ttes nos conv',
    "j'ai enregistré notre appel",
    "j'ai toute ta liste d'amis",
    'on a tes photos alors obéis',
  ],
  passes: [
    "j'ai screen toutes les consignes",
    "j'ai gardé toutes tes photos de vacances",
    "j'ai enregistré notre exposé",
    "j'ai toute ta liste de courses",
  ],
};
