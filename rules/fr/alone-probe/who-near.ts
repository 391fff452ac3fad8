import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(y a|il y a) ..1 (quelquun|du monde|qui|des gens|de autres gens) ..2 (avec toi|a cote|chez toi|dans ta chambre|dans la piece|pres de toi|autour|qui voit|qui lit|qui regarde|derriere toi)',
    '(qui est|tu es avec qui|qui y a) ..2 (avec toi|chez toi|a cote de toi|la|$?)',
    '(quelquun|qui|personne|on) ..1 (peux|peut|va)? ..1 (voir|lis|regarde|entends|surveille) ..1 (ton|tes|nos|ta) (ecran|message|telephone|conv|appels)',
    '(#Ton ..1 #Adulte) ..1 (regarde|fouille|check|surveille|lis|verifie|controle|a acces|peux voir|prends) ..3 (ton|tes|ta|dans ton|a ton|le) (telephone|portable|message|conv|compte|historique|insta|snap|ordi|tel|ecran)',
    '(tes|ton|ta) (parent|mere|pere) ..1 (sont|est) ..1 (stricts|strict|stricte|severes|severe|derriere toi|relou avec)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mon|mes|ma) (ecran|partage|diapo) ..4',
    '..4 (mon ecran|partage|diapo|diaporama)',
    '(lui dire|veut lui) ..4',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks who is near or who could read along.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'y a qqn avec toi dans ta chambre?',
    "est-ce que quelqu'un peut voir ton écran ?",
    'ta mère regarde ton tel ?',
    'qui est avec toi',
  ],
  passes: [
    'yqqn avec toi dans le lobby?',
    "quelqu'un peut voir mon écran partagé ?",
    "y a quelqu'un dans le groupe qui a fait l'exo",
  ],
};
