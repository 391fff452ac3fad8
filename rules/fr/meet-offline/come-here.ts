import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(viens|rejoins moi|retrouve moi|rendez vous) ..3 (parc|foret|bois|parking|derriere|ruelle|cave|garage|local|hotel|toilettes|vestiaire) ..6 (seul|attends|nuit|minuit|ce soir|personne|tard)',
    '(sors|descends) de chez toi ..4 (attends|maintenant|tout de suite|gars|quelquun)',
    'seul ..3 (vestiaire|douche|toilettes|gymnase|local) ..4 (attends|je arrive|je viens|je passe)',
    '(attends moi|reste) ..2 (vestiaire|local|seul avec moi|apres les autres|avec moi apres)',
    '(reste|attends) ..2 seul (avec moi|je)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(bus|car|taxi|navette|pompier|gaz) ..6',
    '..8 (bus|car est|taxi|navette|classe|avec les|mes potes|le equipe|feu de artifice|parents)',
    '#Groupe ..6',
    '..8 #Groupe',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Orders the child to a place outside at once, where somebody waits.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'viens ds le parc derriere tn college jtatten',
    "sors de chez toi maintenant un gars t'attend",
    "reste seul avec moi après l'entraînement",
  ],
  passes: [
    'viens au parc y aura toute la classe',
    'sors de chez toi maintenant le bus est là',
    'rendez-vous au parking avec les autres scouts',
  ],
};
