import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(mets|active|passe|met|utilise) ..4 (ephemere|disparaissent|disparaisse|vanish|mode fantome|mode prive|se effacent|autodestruction|se autodetruisent|message temporaire|messages temporaires|secret)',
    '(cache|planque|masque|verrouille|desinstalle|deguise) ..2 (la|l|le|cette|ton|ta|notre|nos) ..1 (appli|conv|message|telephone|icone|notif|notification|ecran)',
    '(mets|met) ..2 (appli|conv|telephone|chat) ..4 (dossier|cache|mot de passe|code|archive|sous)',
    '(coupe|desactive|enleve|vire) ..2 (notif|notification|notifications|apercu) ..5 (parent|mere|pere|voir|voie|personne|quelquun)',
    '(tourne|cache|baisse) ..1 (ton|l|le) (ecran|telephone|luminosite) ..5 (parent|mere|pere|voir|voie|personne|quelquun|arrive)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(barre|taches|bureau|filtre|pub|bug|maj|batterie|sous titre|prof|cours|examen) ..6',
    '..8 (barre des|taches|bureau|bug|maj|batterie|prof|cours|examen|cookies|relance|spoil|story|derriere|soleil)',
    ...fete,
    'cache ..1 (dans|derriere|sous) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants messages to vanish, or the app or phone to be hidden.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mets les messages éphémères', "cache l'appli dans un dossier", 'cache ton tel quand ta mère arrive'],
  passes: ["cache l'appli de la barre des tâches", 'mets les sous titres', 'cache ton tel le prof arrive'],
};
