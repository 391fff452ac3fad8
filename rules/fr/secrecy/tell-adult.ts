import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import recit from '../vetoes/recit';

export default {
  match: [
    '(dis|parle|raconte|montre|explique|avoue|balance|repete|mentionne|lache) ..2 (rien|pas|jamais|pas un mot|plus) ..4 (a|avec|devant|aux)? #Ton ..1 #Adulte',
    '(dis|parle|raconte|montre|explique|avoue|repete) (le|la|lui|leur|en|moi)? ..1 (pas|rien|jamais|pas) ..3 #Ton ..1 #Adulte',
    '(rien|pas|jamais|pas un mot|sans|evite de|sans rien|interdit de|pas besoin de|inutile de) ..1 (le|en|leur|lui)? (dis|dirai|parle|raconte|montre|dire|inquiete|previens|demande a) ..3 (a|avec)? #Ton ..1 #Adulte',
    '(pas|jamais|pas|evite|faudrait pas|faut pas|veux pas) ..1 que (#Ton|ta|tes) ..1 #Adulte ..1 (sais|voir|lis|tombe|trouve|apprends|decouvre|capte|entends|sache|soit|se en rende|comprends|se doute|me)',
    'sans que ..1 #Ton ..1 #Adulte ..2 (sais|voir|entends|capte|apprends|trouve|se en|se)',
    '#Ton ..1 #Adulte (a|ont|dois|doivent|peux|peuvent|est|sont)? (pas|jamais|pas|rien) ..2 (sais|savoir|a savoir|besoin|au courant|voir|lis|apprends|decouvre|tombe|etre)',
    '(cache|planque|masque) ..3 (a|de|devant) #Ton ..1 #Adulte',
    '(faut|dois|doivent|va|peux) ..2 (rien|pas) ..2 (dis|dire|montre|parle|raconte) ..3 #Ton ..1 #Adulte',
    '(parle|dis) ..3 #Ton ..1 #Adulte (et|sinon) ..2 (on se parle plus|je te bloque|c est fini|c est mort|tu me perds)',
    '(efface|supprime|cache) ..6 (avant que|pour que|que) ..2 #Ton ..1 #Adulte ..2',
  ],
  unless: [
    ...fete,
    ...recit,
    '(note|zero|bulletin|vase|bougie|punition|colle|retenue|mon lapin|mon chien) ..9',
    '..9 (note|zero|bulletin|vase|bougie|code wifi|mon prenom est|je ai casse|deguisement|resultat du match|le score)',
    '(dis|parle) (leur|lui) (quand meme|la verite|tout) ..4',
    '(si tu dis rien|pourquoi tu dis|faut le dire|faut que tu le dises|tu devrais|ose) ..9',
    '..9 (peux pas te blairer|faut que tu leur dises|tu devrais leur)',
    '(je|on) (ai|a|avais) (rien|pas) (dis|dit) ..5',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to keep something from a grown-up who could help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'di rien a tes darons',
    "n'en parle pas à ta mère",
    "il faut pas que ta maman lise ce qu'on s'écrit",
    'tes parents ont pas besoin de savoir',
    'parle pas de ça à tes parents',
    'ne dites rien à vos parents',
  ],
  passes: [
    "dis rien à ta mère c'est une surprise",
    'si tu dis rien à tes parents ça va continuer',
    "j'ai rien dit à ta mère",
    'dis à ta mère que le dîner est prêt',
    'dis rien à ton frère pour le cadeau',
  ],
};
