import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(viens|passe|monte|dors|gouter|manger) ..6 (mes|ma|mon|tes|ta|ton) (parent|mere|pere|femme|epouse|mari|coloc|frere|soeur|famille) (est|sont|seront|sera) ..1 #Absent ..6',
    '(quand|une fois que|des que) (tout le monde|les autres|tes ami|ils) (est|sera|sont|seront|auront|aura) ..2 (parti|partis|rentre|rentres|dors|sorti|sortis) ..6 (reste|viens|moi|rejoins|attends|descends|tu)',
    '(cherche|prends|recupere|ramene|depose|emmene) ..7 (tes|ta|ton) #Adulte ..2 (sais|saura|sauront|savent|voir|verra|besoin|au courant) ..1 (pas|rien)?',
    '(je suis|on est) ..1 (devant|derriere|pres de|a cote de) ton #Ecole',
    '(monte|grimpe|viens) ..3 (ma|mon) (voiture|caisse|char|moto|scooter|camionnette|appart|studio) ..6',
    '(je|on) (peux|vais|veux)? ..2 (te|vous) (emmene|emmener|ramene|depose|deposer) ..5 (seul|tous les deux|sans|discret|loin|foret|hotel|chez moi|plage)',
    '(gare|stationne|garee) ..2 (devant|en bas|en avant|au coin|a cote) ..2 (chez toi|chez vous|ta rue|ton immeuble|ton ecole)',
    '(reste|resteras|attends) ..4 avec moi ..4 (local|vestiaire|apres|seul|bureau|quand)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(classe|equipe|groupe|autres|gang) ..6',
    '..9 (classe|equipe|groupe|gang|crepes|pizza)',
    '(livreur|bus|car|taxi|navette) (est|sera)? ..6',
    '..9 (livreur|barbecue|barbeuc|gaufres|crepes|avec ta mere|avec ton pere|ta maman|photo de equipe|photo de equipe|me a texte|me a texte|hopital|expose|devoir)',
    '(parti|partis|rentre) ..2 (du terrain|de la game|en prolongation) ..3',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child when the others are gone, or their parents do not know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'viens mes darons sont en vacances',
    'jsuis devant ton bahut sors',
    'je viens te chercher tes parents le sauront pas',
    'quand tout le monde sera parti tu restes avec moi',
  ],
  passes: [
    'viens mes darons font un barbecue',
    'je suis devant mon bahut',
    "quand tout le monde sera rentré du terrain on fera la photo d'équipe",
  ],
};
