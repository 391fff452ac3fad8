import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (passe|viens|vais|viendrai|peux|vas) ..2 (te|vous) (prends|cherche|recupere) ..9 (voiture|caisse|char|scooter|scoot|moto|ce soir|cette nuit|tard|devant|coin|mur|discret|en bas|seul|personne|parent|quand|apres ton|apres les)',
    '(je|on) (passe|viens|vais|viendrai) ..2 (te|vous) (prends|cherche|recupere) ..1 (chez toi|a le ecole|au college|devant chez|devant ton|en bas de)',
    '(je|on) (te|vous) (prends|recupere|cherche|embarque) ..3 (voiture|caisse|scooter|moto|coin de la rue|derriere|devant ton|devant chez toi|en bas de chez)',
    '(je) (vais|vas|peux) (te|vous) (donne|faire|fais) un (lift|tour en voiture) ..3',
    '(monte|viens|grimpe) (dans|avec moi dans) (ma|la) (voiture|caisse|camionnette)',
    '(je te|je vous) ramene(rai)? ..7 (pas besoin|personne|sais|seul|le dis pas)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '#Groupe ..8',
    '..9 #Groupe',
    '(ta mere|ton pere|tes parent|mamie|papi) ..8',
    '..8 (avec (ta|ma|ton|mon) (mere|pere)|foot|danse|gymnase|entrainement|piscine|judo|musique|gare avec|ta mere est|valise|courses|arena)',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to pick the child up or says to be waiting outside.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'jpasse te chercher en caisse ce soir',
    'je viens te prendre devant chez toi',
    'je te récupère au coin de la rue',
  ],
  passes: [
    'maman passe te chercher en voiture',
    'je passe te chercher au foot avec ton père',
    'jpasse te chercher en jeep à la tour, boss en vue',
  ],
};
