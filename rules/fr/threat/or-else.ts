import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(sinon|autrement|sans quoi|ou bien|ou alors|ou) (je|on) (vais|va|vas)? (le|la|les|tout|te)? ..1 #PublieFort',
    '(sinon|autrement|sans quoi|ou bien|ou alors|ou) (je|on) (vais|va|vas)? (le|la|les|tout) (envoie|montre|raconte|dis|dirai)',
    '(sinon|autrement|sans quoi|ou bien|ou alors|ou) (je|on) (montre|envoie|partage) #Ton ..1 #Preuve',
    '(sinon|ou bien|ou alors) (tout)? (#Ton|le|la)? ..2 #Proche (va|vont|verra|saura|sais|recois|apprends) ..2 (voir|tout|#Preuve|recois|sais|la|ta)?',
    'si tu ..7 (je|on) (vais|va|vas)? (le|la|les|tout)? #PublieFort',
    'si (tu|vous) ..7 (je|on) (vais|va|vas)? (le|la|les|tout)? (envoie|montre|transfere) ..2 (#Ton|le|la|les|tout)? ..2 (#Preuve|a #Ton|a tout) ..2 #Proche',
    'si (tu|vous) ..8 (je|on) (montre|envoie|publie|poste|diffuse) #Ton ..1 #Preuve',
    'si (tu|vous) ..9 #Ton ..1 #Preuve (sera|seront|part|partent|iront|va|vont) ..4',
    'si (tu|vous) ..7 je (dis|dirai|vais dire|raconte) ..5 #Ton ..1 secret',
    '(bloque|signale) (moi|me) (et|si tu oses|si te oses) ..9',
    '(paye|verse|envoie|achete) ..4 (sinon|ou|avant que) ..3 (#PublieFort|recois|envoie|voir|verra)',
  ],
  unless: [
    'si tu veux ..9',
    ...jeu,
    ...recit,
    '..9 (sans toi|sur le drive|le prix)',
    '#Photo ..2 (de|du|des) ..2 #Evenement ..4',
    '(aime|kiffe|adore) ..6',
    'ou (je|on) les? mets ..4',
    '..8 (match|replay|clutch)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Demands something and announces what will be shown to others if the child refuses.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'paye ou je publie',
    'si tu rep pas jpost tes tofs',
    'envoie sinon je balance tout',
    "si tu me bloque j'envoie la video a toute ta famille",
    'sinon toute ta classe va voir tes photos',
  ],
  passes: [
    'si tu veux je poste la video',
    'tu viens ou je publie le replay du match',
    "si tu me rejoins j'envoie la video du mariage a la famille",
    'sinon tout le monde va manger sans toi',
  ],
};
