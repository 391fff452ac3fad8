import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(montre|montrez) (toi|vous) (a moi|maintenant|un peu|devant|sur|en|a la|a moi|rien|juste|dans|au|$)',
    '#Montre (moi|me|nous)? ..1 #Ton (petit|petite|joli|jolie|beau)? (tete|visage|face|corps|ventre|jambe|dos|silhouette|abdos|muscle|epaule|fesse|poitrine|buste|torse|frimousse|nombril)',
    '(voir|regarde|admire) (a quoi)? ..1 (ton|ta|tes|votre) (petit|petite|joli|jolie|beau)? (tete|visage|face|corps|silhouette|ventre|muscle|abdos|poitrine)',
    '(aimerais|aime|veux|peux|voudrais|hate de|envie de|adorerais) ..3 (te|vous) voir ..2 (en video|en cam|a la cam|en photo|en maillot|en visio|en pyjama|dans ton lit|dans ta chambre|en vrai en photo|danse)',
    '(aimerais|veux|voudrais|envie de) ..3 voir (a quoi)? tu ressembles',
    '(face reveal|reveal ta tete|montre ta tete) ..3 (moi|pour moi|juste|robux|vbucks|skin|rien que)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '#Ton (tete|face|corps|dos) de ..4',
    'montre (toi|vous) (attentif|attentifs|courageux|gentil|poli|fort|sage|patient|digne) ..3',
    '..3 (de ta carte|du robot|de ton perso|de face et de profil|au medecin|au docteur|a le infirmiere|a ta mere|a ton pere|au kine)',
    '(medecin|docteur|dentiste|kine|infirmiere) ..9',
    'te voir ..3 (match|spectacle|jouer|anniversaire|avec ta mere|a noel) ..4',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: "Wants to see the child's face or body though they have just met.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['montre toi', 'fais voir ta tête', "j'aimerais voir ton visage", 'face reveal rien que pr moi'],
  passes: [
    'montre-toi courageux demain',
    'montre ta tête de mort dans le jeu',
    'je veux te voir jouer au match',
    'montre ton dos au kiné',
  ],
};
