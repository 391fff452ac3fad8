import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(maison|appart|appartement|chez toi) ..1 (est|sera) ..1 (vide|libre|calme) ..6 (je|on|viens|passe|sonne|sonnerai|appelle|cam)',
    '(dis moi|previens moi|ecris moi|appelle moi) ..1 (quand|des que) ..4 (seul|vide|parti|partis|couche|couches|dors|sorti|sortis)',
    '^ seul ..2 (montre|cam|photo|envoie|appelle|mets|allume) ..3',
    '#Ton ..1 #Adulte ..2 (partis|parti|partie|sorti|sortie|dors|absent|travaille|bosse) ..6 (je peux monte|je monte|je passe|je viens|appelle en|en cam|cam|visio|je peux passe|je peux viens)',
    '(pere|mere|parent) ..2 (pas la|sortis|partis|sorti|au travail|dors|absent) ..4 (cam|video|appel|appelle|photo|montre|viens|passe|je viens)',
    '(quelquun|du monde|des gens|famille|monde) ..2 (chez toi|avec toi|a cote|a la maison) ..8 (cam|visio|facetime|appelle|photo|video|je passe|je viens)',
    '(tu es|vous etes) ..1 seul ..4 (je viens|je passe|je arrive|je arrive|montre|cam|photo)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(machine|boite|frigo|gourde|bouteille|batterie|manger|repas|devoir|exo|reviser|mere te) ..8',
    '..9 (machine|boite|frigo|gourde|bouteille|batterie|au quai|gare|arret|manger|repas|devoir|exo|reviser|mamie|pour rentrer|avec manon|goal|but)',
    '(mes|mon|ma) (parent|pere|mere) ..5',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'alone',
  means: 'Asks whether the house is empty and wants to see or visit the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tu es seul chez toi ? je viens',
    'dis-moi quand la maison est vide, je sonnerai',
    'papa mama pa la? vien en appel video',
    'seul(e) ? montre ta chambre',
  ],
  passes: [
    'dis-moi quand la machine est vide',
    'tu es seul chez toi ? appelle maman',
    'mes parents sont pas là on joue en vidéo',
  ],
};
