import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(viens|passe|dors|dormir|monte) ..2 (chez moi|a la maison|a mon appart|dans ma chambre) ..8 (seul|personne|tranquille|sans|parent sont pas|dis|discret|cachette|que toi|rien que|verrouille)',
    '(je suis|je serai|on sera|on serait) seul ..2 (viens|passe|rejoins|tu viens)',
    '(mes parents|mon pere|ma mere|ma femme) (sont|est) pas la ..3 (viens|passe|rejoins|tu peux)',
    '(seul|personne|sans tes parent) ..4 (viens|passe) ..2 chez moi',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(classe|equipe|groupe|autres|gang) ..8',
    '..9 (avec (ta|ma|ton|mon|tes|mes) ..1 #Adulte|crepes|pizza|tournoi|expose|devoir|jouer|console|fifa|mario|playstation)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Invites the child home while nobody else is there.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'viens chez moi samedi ya personne',
    'passe chez moi ce soir, je suis seul',
    'mes parents sont pas là tu viens ?',
  ],
  passes: ['viens chez moi ma mère fait des crêpes', 'passe chez moi jouer à fifa', 'elle est venue chez moi seule'],
};
