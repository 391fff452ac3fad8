import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import recit from '../vetoes/recit';

export default {
  match: [
    '#Pas ..2 (mot|#Dire) ..4 (a la maison|en famille|chez toi|chez vous|a table|a quiconque|aux adultes|aux parent|aux profs|a un adulte|aux grands)',
    '#Pas ..3 #Dire ..3 #Ton ..1 #Adulte',
    '(mot|souffle|motus|silence|bouche cousue) ..4 (a|avec|devant|aux|pour) ..1 (quiconque|#Ton ..1 #Adulte|maison|parent)',
    '#Ton ..1 #Adulte ..3 (ignore|ignorent|se doute|se doutent|capte|captent|devine|devinent|flaire|sente|se en melent|se en mele)',
    '(le|la|les|ton|ta|tes) (parent|mere|pere|vieux|grands|adultes) ..1 (dois|doivent|peux|peuvent|vont|faut) ..1 (rien|pas|jamais|plus) ..1 (capte|sais|voir|apprends|decouvre|trouve|entends|comprends|lis)',
    '(regarde|concerne|interesse) pas ..1 #Ton ..1 #Adulte',
    '(ferme|fermes|tais|boucle|ta gueule) ..3 (devant|avec|face a) #Ton ..1 #Adulte',
    '(que|c est) entre nous ..5 #Ton ..1 #Adulte',
    '(loin|a le abri|hors|cache) ..1 (de|des) ..1 (oreilles|yeux|regards|regard) ..2 (#Ton ..1 #Adulte|indiscrets|indiscretes)',
    '(mens|ment|mentir|mentez|mens leur) ..2 (a|aux|leur)? ..1 #Ton ..1 #Adulte',
    '(dis|dirai|parle|parles|raconte) ..3 a (personne|qui que ce soit|quiconque) ..2 (que|pour) ..1 (nous|on|moi|toi et moi)',
  ],
  unless: [
    ...fete,
    ...recit,
    '(note|zero|bulletin|vase|bougie|lapin|signe|signent|carnet|manteau) ..9',
    '..9 (note|zero|bulletin|vase|bougie|code wifi|signe|signent|carnet|deguisement|le score|lire mon journal|des bonbons|fume)',
    '(si tu dis rien|pourquoi tu dis|faut le dire|faut que tu|tu devrais|ose|parles en|parle en) ..9',
    '..7 (faut que tu leur|tu devrais leur|faut leur)',
    '(je|on) (ai|a|avais|dis|dirai) ..1 (rien|pas) (dit|dis)? ..5',
    '(je|j) (parle|dis|dirai|raconte|montre) ..9',
    '(mens|ment) (pas|jamais) ..4',
    'tu (as|avais|auras) (pas|rien|jamais) (dit|dis|montre) ..4 $?',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Forbids a word at home, or wants grown-ups not to know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pas un mot à la maison',
    "t'as pas intérêt à le dire à ta daronne",
    'il vaudrait mieux que tes parents ignorent nos conversations',
    'ça regarde pas tes parents',
    'tu la fermes devant tes parents',
  ],
  passes: [
    "pas un mot à la maison c'est une surprise",
    'tu devrais pas mentir, dis le à tes parents',
    'mens pas à ta mère',
    'tes parents doivent signer le carnet',
  ],
};
