import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(que|pour pas que|pour que|afin que|comme ca|avant que) ..1 #Ton ..1 #Adulte ..1 (tombe|voir|lis|trouve|sais|capte|entends|apprends|decouvre|soupconne) ..1 (pas|rien)',
    '(lis|lisez|lu) ..2 #Effacer',
    'si ..2 #Ton ..1 #Adulte ..1 (apprends|sais|voir|decouvre|lis|tombe) ..6 (pourra plus|peux plus|plus se parler|plus se voir|fini entre|c est fini|separer)',
    '(prefere|vaudrait mieux|vaut mieux|mieux) ..2 que #Ton ..1 #Adulte ..3 (connais|sais|voir|apprends) (pas|rien)',
    'tu (me|nous) connais (pas|plus) ..2 (si|quand|devant) ..3',
    'fais ..2 tu (me|nous) connais (pas|plus)',
    'dis ..1 (a)? #Ton ..1 #Adulte ..1 que ..3 (argent|cadeau|telephone|robux|collier|bijou|vetement) ..3 (viens|vient|c est|a ete|de|etait)',
    '(archive|mets en archive|mets la en archive|renomme) ..6 (conv|chat|message|contact)',
    '(conv|chat|message) ..6 (archive|sourdine cachee|dossier cache|invisible)',
    '(chut|motus|bouche cousue) ..4 (a personne|nous|parent|mere|secret|dis|ok|entre)',
    '(garde|gardez) ..1 (ca|le) (mort|secret|pour nous|entre nous) ..3',
  ],
  unless: [
    ...fete,
    ...recit,
    ...jeu,
    '(archives|groupe|classe|code|vase|note|bulletin|loulous) ..8',
    '..8 (du groupe|de classe|baby sitting est paye|loulous|boulot|a la cantine)',
    '..1 tu me connais pas (encore|bien|assez|du tout)',
    '(il|elle|prof) ..1 (lis|dors|dort) ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says how to keep the talk from family: hide, deny, lie about money or erase.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lis et efface',
    'mets la conv en archive que ton frère tombe pas dessus',
    'fais genre tu me connais pas si ta mere demande',
    "dis à ta mère que l'argent vient du baby-sitting",
  ],
  passes: [
    'renomme le chat du groupe',
    'fais comme si tu me connais, tu me connais pas encore',
    'dis à ta mère que le cadeau est une surprise',
  ],
};
