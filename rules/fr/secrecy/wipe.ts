import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '#Effacer ..3 #Trace',
    '#Effacer ..2 (notre|nos) ..3',
    '#Effacer ..1 (le|la|les|tout|ca|moi)? ..2 (ensuite|apres|derriere|avant que|des que|une fois|quand tu as|chaque soir)',
    '(desactive|coupe|masque|vire|enleve) ..2 (notif|apercu)',
    '(mets|enregistre|note|renomme|range) (moi|mon numero|mon contact) ..2 (sous|avec|comme|en|dans) ..2 (nom|prenom|blaze|pseudo|surnom|autre|faux) ..3',
    '(fais|prends) (pas|jamais|aucun) ..1 (de|des)? (screen|capture) ..3 (et|nos|notre|ok|jure|promis|supprime|efface|detruis)',
  ],
  unless: [
    ...recit,
    ...jeu,
    '(fichier|doc|document|slide|diapo|ligne|doublon|cache|corbeille|memoire|spam|bug|cookies|lag|faux compte|scam|virus|stockage|sauvegarde|vieux|brouillon|commit|appli|exo|cours|examen|batterie) ..8',
    '..9 (fichier|doc|document|slide|diapo|ligne|doublon|corbeille|memoire|spam|bug|cookies|lag|scam|virus|stockage|sauvegarde|de la place|plein|pleine|relance|redemarre|faute|par erreur|sans faire expres|fraude|dis le a|pendant le cours|dormir|batterie|pour reviser|dans la conv|3eb|tableau|toner|encre)',
    '(je|j|on) ..1 (ai|a)? ..1 #Effacer ..6',
    '#Effacer pas ..5',
    '(c est|qui|il|elle) ..1 (qui)? ..1 (a|as) #Effacer ..4',
    'pourquoi (tu|t) ..3 #Effacer ..4',
    '(historique) ..2 (de commande|geo|guerre) ..2',
    '(vide|jette|enleve|degage) ..2 (du|de la|des) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants what they wrote gone, unseen or under another name.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["kill l'historique", 'détruis la conversation ensuite', 'met moi ss le nom de chloé', 'efface nos échanges'],
  passes: ["vide l'historique et les cookies si ça lag", "j'ai jeté le fil", 'efface le tableau'],
};
