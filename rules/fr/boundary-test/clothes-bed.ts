import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu portes|tu porte|tu es habille|tu es habillee|te es habille|vous portez) ..1 (quoi|comment|quelque chose|un|une) ..4',
    '(tu|vous) (dors|dormez) ..2 (en|avec|nu|nue|dans) (quoi|pyjama|culotte|nu|nue|tshirt|rien) ..2',
    '(tu es|vous etes|te es|t) ..1 (au lit|dans ton lit|couche|couchee|en pyjama|sous la couette|sous la douche|dans ton bain|toute nue|tout nu)',
    '(que est ce que|que est ce que|quoi|comment) (tu|vous) (portes|porte|mets) ..1 (la|sur toi|maintenant|pour dormir|$?)',
    '(tu prends|tu vas prendre) ..1 (ta|une) douche ..2',
    '(couleur|taille) ..2 (de)? (tes|ta|ton) (sous vetement|culotte|soutif|brassiere|boxer|soutien gorge)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(soiree|bal|mariage|carnaval|spectacle|match|ecole|halloween|entretien|photo de classe|malade|grippe|dodo|maman|papa) ..6',
    '..6 (soiree|bal|mariage|carnaval|spectacle|match|demain|halloween|photo de classe|malade|grippe|dodo|il est tard|lunettes|appareil|brassard|numero|sac)',
  ],
  confidence: 'certain',
  means: 'Asks what the child wears, or whether they are in bed.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu portes quoi', 't au lit?', 'tu dors en pyjama ou en quoi', "t'es sous la douche ?"],
  passes: ['tu portes quoi pour le bal', "t'es au lit ? il est tard, dodo", 'il porte quoi ton perso dans le jeu'],
};
