import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(c est|que|reste|restera|demeure|doit rester|garde|gardons) ..1 (juste|seulement)? (entre (toi et moi|moi et toi|vous et moi|toi pis moi|nous deux|nous 2))',
    '^ (allez|bon|et|puis)? #Effacer (tout|ca|la conv|le chat|tout ca) $',
    '#Effacer ..2 (mon numero|mon contact|mon nom|mes appels|nos appels|nos photo|mes photo|mes message)',
    'personne ..1 (a|dois|peux|doit) (a|besoin de)? ..1 (connais|sais|savoir|voir|decouvre|apprends) ..3 (notre|nos|ca|nous|de nous)',
    '(notre|nos) (petit|petits)? ..1 (jardin secret|arrangement|accord secret|deal secret|cachette secrete)',
    '(si|quand|meme si) ..6 tu (me|nous) (connais|as) (pas|jamais) ..2',
    '(tu|vous) (me|nous) (as|avez) jamais (parle|voir|vu|connais|ecris|rencontre)',
    'dis ..2 #Ton ..1 #Adulte ..1 que c est (quelquun de autre|quelquun de autre|un ami|un copain|une copine|ton ami|le lycee|le travail|le ecole|un prof|une erreur|personne)',
    'message ..1 qui ..1 (efface|effacent|disparaissent|disparait|autodetruisent|se autodetruisent)',
    '(si|quand) ..1 #Ton ..1 #Adulte ..1 (pogne|trouve|tombe|voir|lis|prends|ouvre|demande) ..4 (conv|message|telephone|appli|chat) ..6 (efface|dis|supprime|nie|invente|cache)',
    '(epargne|cache|evite) ..1 (leur|lui) ..4',
    '(vante|vantes) ..2 (pas|jamais) ..3 (maison|parent|college|famille|personne)',
    '#Pas ..1 (te|t)? (vante|vanter|vantes) ..4',
  ],
  unless: [
    ...fete,
    ...recit,
    ...jeu,
    '(code|mot de passe|cabane|recette|fichier|tableau|document) ..9',
    '..9 (mot de passe|cabane|recette|fichier|tableau|document|recommence|recommencer|brouillon|calcul|match|score|devoir|cuisine)',
    '(il|elle) (dis|dit|a) ..4',
    '(je|j) ..1 (ai)? ..1 #Effacer ..4',
    '..4 tu me connais pas (encore|bien|assez)',
    '(on|nous) ..3 (te|vous) as jamais ..3',
    'epargne (leur|lui) ..1 (ca|tes blagues|les details) ..2',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants it kept between the two of them, erased or denied.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "ne le dis à personne, c'est entre toi et moi",
    'efface tout',
    'supprime mon numéro après',
    'si jamais ils te cuisinent tu me connais pas',
    'on passe en msg qui s effacent',
  ],
  passes: [
    "efface tout et recommence l'exercice",
    'supprime le mauvais numéro',
    'tu me connais pas encore bien',
    "c'est entre toi et moi le match",
  ],
};
