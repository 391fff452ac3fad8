import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(endroit|coin|lieu|place) ..1 (calme|tranquille|discret|isole|cache|desert|secret|sympa) ..9 #ADeux',
    '#ADeux ..6 (endroit|coin|lieu) (calme|tranquille|discret|isole|cache|desert)',
    '(je|j|on) (te|vous) attends ..9 (sans|seul|viens seul|viens sans|en douce|personne|discret)',
    '(attends|rendez vous|retrouve|rejoins) ..4 #Lieu ..5 (sans (ta|ton|tes)|seul|minuit|nuit|#EnDouce|#ADeux)',
    '#Venir ..2 (me|te|moi|nous) ..3 (ce soir|nuit|minuit|apres les cours|demain|samedi|mercredi|parc|la bas|chez moi) ..3 #EnDouce',
    '#Venir ..6 (ce soir|nuit|minuit|demain|samedi|mercredi) ..3 #ADeux',
    '(laisse|ouvre|entrouvre) ..1 (ta|la) (fenetre|porte) ..6 (je|nuit|ouverte|entrouverte|passe|monte|viens|entre)',
    'je (passe|viens|viendrai|arrive|monte) ..3 (cette nuit|dans la nuit|tard|quand tout le monde dors|#EnDouce)',
    '(nuit|weekend|chambre|soiree) ..3 (hotel|en amoureux|airbnb) ..6',
    'on (fugue|se barre|se casse|se tire|se enfuis|disparais) ..3 (#ADeux|ce soir|ensemble|loin|minuit|nuit|tous les)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '#Groupe ..9',
    '..9 #Groupe',
    '(mes parent|ma famille|mon pere|ma mere) (paye|payent|reserve|ont|a) ..9',
    '..9 (disney|classe|pique nique|reviser|devoir|mamie|hopital|parents|crepes|le bus est|expose|gaufres|film|episode|serie|match|foot|basket|tennis|concert|cine avec)',
    'mot de passe ..9',
    '(chien|chat|courant de air|aerer|chaud|oiseau) ..6',
    '..6 (aerer|chaud|le chat|pour le chat|insectes|moustiques)',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the two of them to be at a quiet place, or comes by at night.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "un endroit calme près du canal on s'y retrouve tous les deux",
    'viens me voir ce soir sans rien dire',
    'laisse ta fenêtre ouverte je passe',
    'jtatten derriere le lidl vien san ta soeur',
    'on fugue tous les 2 ce soir',
  ],
  passes: [
    'un endroit calme pour pique-niquer avec ta classe',
    'laisse ta fenêtre ouverte il fait chaud',
    'viens me voir jouer samedi au match',
    "je t'attends à l'arrêt avec tes parents",
  ],
};
