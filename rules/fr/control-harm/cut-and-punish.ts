import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(fais|faire|ferais|fait) (toi|te|vous)? ..2 (une|des|un)? #Coupure ..6',
    '(prends|sors|cherche|trouve|attrape) ..1 (un|une|le|la|ton|ta) #Outil ..8 (#Peau|toi|ta peau|coupe|grave|brule)',
    '#Outil ..4 (ton|ta|tes) #Peau',
    '(punition|punie|puni|gage|sanction) ..6 (dors pas|mange pas|montre|coupe|genoux|filme|brule|excuse|froid|#Peau)',
    'personne ..1 (va|vas)? (te|t) (pleure|regrette|retiendra|retient|cherche|aime|chercherait)',
    'saute (du|de la|de un|de) ..2 (etage|3e|4e|5e|2e|toit|pont|fenetre|falaise|balcon) ..2 (personne|et|allez|fais|que on|si|prouve)',
    '(sans toi|si tu ..3) ..3 (veux|peux|vais|servirais) (plus|pas) ..1 (vivre|vis|continue|rester en vie|tenir) ..3',
    'si (tu|vous) ..5 (faire|fais|fait) une (niaiserie|betise|connerie|folie) ..6 (faute|cause|regrette|conscience)',
    '(je|j) (prends|avale|prendrai|vais prendre) ..3 #Poison ..6',
    '(prends|avale|vide) ..3 (tout|boite|plaquette) ..3 #Poison',
    '(tu es|te es) ..1 (notre|mon|ma) (esclave|chose|propriete|jouet|larbin|chien|soumise) ..4',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(carton|bois|pain|papier|tissu|legumes|oignon|citrouille|pate|cuir|mousse|feuille|bloc|coffre|mal de tete|fievre|rhume|medecin|docteur|docteure|ordonnance|grippe|migraine|allergie|plongeoir) ..8',
    '..9 (carton|bois|pain|papier|tissu|legumes|oignon|citrouille|pate|cuir|feuille|coffre|mal de tete|mal a la tete|fievre|rhume|medecin|docteur|ordonnance|grippe|migraine|allergie|plongeoir|copain|aller|venir|jouer|gateau|cuisine)',
    'si tu ..2 (passe|passes) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child to cut, to fall or to be punished, or uses own harm as a lever.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tu te ferais une entaille juste une petite',
    'saute du 3e prsn va te pleurer',
    'punition: tu dors pas et tu montres tes bras',
    'sans toi jvx plus vivre',
  ],
  passes: [
    'prends le cutter et découpe un S dans le carton',
    'je prends un doliprane pour mon mal de tête',
    'sans toi je veux pas y aller',
  ],
};
