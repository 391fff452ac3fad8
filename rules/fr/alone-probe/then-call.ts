import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu es|vous etes|es tu) (tranquille|solo|pepere|posee|pose|libre|en chien) ..6 (cam|facetime|visio|appelle|photo|je passe|je viens|montre|video)',
    '#Ton ..1 #Adulte ..4 (dans le coin|a cote|pas loin|dans la piece|par la|la|couche|dors|rentre|reviens) ..6 (cam|facetime|visio|appelle moi|photo|je passe|je viens|montre|en video|nous voir)',
    '(quel heure|quand) ..4 #Ton ..1 #Adulte ..5 (couche|dors|rentre|partent|part|sors|reviens|absent) ..9 (cam|visio|voir|appelle|viens|passe|video|photo)',
    '(demande|dis) ..1 (a|aux) ..1 #Ton? ..1 #Adulte ..1 (de|d) (sors|sortir|partir|quitte|laisse) ..6',
    '(eloigne|isole|cache|enferme|barricade) toi ..9 (cam|appelle|photo|video|parle|tranquille|moi|parent|webcam|montre)',
    '(va|monte|file|allez) ..2 (chambre|salle de bain|toilettes|piece|coin) ..8 (cam|appelle|photo|video|webcam|montre|seul|tranquille)',
    '(solo|seul) ..1 (chez toi|chez vous|a la maison) ..4 (je passe|je viens|cam|photo|montre|viens)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(kine|prof|cours|devoir|signer|fiche|cantine|lift|covoiturage|dis lui|remercie|merci|manger|punition) ..9',
    '..9 (kine|prof|cours|devoir|signer|fiche|cantine|lift|covoiturage|dis lui|remercie|merci|le chien|du chien|manger|ranger|ton cahier|tes affaires|aspirateur)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'alone',
  means: 'Asks who is around, or has others sent away, and wants to see the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ya ta mere ou t tranquille? appel moi en facetime',
    'demande à tes parents de sortir de la pièce',
    'à quelle heure tes parents se couchent ? on pourrait se voir en visio',
    'solo chez toi ? jpasse',
  ],
  passes: [
    'ta mère est là ? dis lui merci',
    'demande à tes parents de signer la fiche',
    'monte dans ta chambre ranger tes affaires',
  ],
};
