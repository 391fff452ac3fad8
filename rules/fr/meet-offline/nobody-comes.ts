import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(sors|descends|viens|passe) ..1 sans (reveiller|faire de bruit|te faire voir|te faire griller|etre vu) ..4',
    'personne ..2 (viendra|va venir|viens|va|peux|pourra|saura)? ..2 (nous|te|vous) (deranger|derange|voir|verra|trouver|trouve|entendre|entends|embeter)',
    '(tranquille|tranquilles|peinard|peinards|pepere|au calme) ..3 (#ADeux|chez moi|a la maison|dans ma chambre)',
    '(je|j) (ai)? ..1 (loue|reserve|pris|prends|trouve) ..3 (appart|appartement|chambre|airbnb|studio|hotel|chalet) ..7 (tu|toi|te|nous deux|nous|passe|viens)',
    '(je|j) (passe|viens|vais|vas) ..1 (te|vous) (pogner|choper|embarquer|enlever) ..6',
    '(faire|fais) un tour ..3 (scoot|scooter|moto|voiture|caisse|char|truck) ..5',
    'ce sera ..1 (juste|que|rien que) ..1 (toi et moi|nous deux|nous 2) ..6 (maison|personne|chez moi|soir|hotel|foret|nuit)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(pere|mere|parent|frere|classe|moniteur|equipe|groupe|coach|prof) ..6',
    '..8 (avec (mon|ma|mes|ton|ta|tes|nos) (pere|mere|parent|frere|soeur)|avec les autres|avec la classe|bots|reviser|pratique|devoir|mamie|vacances|cdi)',
    '(on a|nous a|nous avons|mes parent) ..5',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that nobody would come or disturb, or has a room for the two of them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'personne ne viendra nous déranger à la maison',
    "j'ai loué un appartement, tu pourrais y passer",
    'sors on va faire un tour en scoot',
  ],
  passes: [
    'on va faire un tour en scoot avec mon père',
    'on a loué un appart avec mes parents',
    'personne va nous déranger au cdi pour réviser',
  ],
};
