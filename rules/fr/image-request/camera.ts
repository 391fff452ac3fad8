import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(allume|mets|active|ouvre|branche|tourne|enclenche|lance) ..1 (ta|la|le|ton|votre|une)? ..1 #Cam ..5 (te voir|te voie|vous voir|pour moi|que pour moi|rien que|seul|lit|chambre|pyjama|danse|tourne|deshabille|corps|visage|tete|juste toi|que toi|envie de toi|personne|maquille|en entier)',
    '(allume|mets|active|branche|tourne) ..1 (la|ta|le|ton)? #Cam (vers|sur) (toi|ton visage|ton lit|ton corps|tes)',
    '(te voir|te voie|vous voir) ..3 (a la|en|sur) #Cam',
    '(mets|allume|active) ..1 (la|ta)? #Cam ..3 (et|pis|puis) ..1 (enleve|retire|leve|souleve|montre toi|danse|tourne toi|leve toi|tais toi|obeis)',
    '(veux|aimerais|voudrais) ..1 (te|vous) (voir|regarder) ..2 (danse|dormir|change|dans ton lit|prendre ta douche|t habille)',
    '(appelle|appel|appels|call) (video|cam|visio) ..5 (pyjama|lit|seul|chambre|rien que|deux|maillot|corps)',
    '(leve toi|recule|tourne toi|approche toi) ..4 (que je te voie|en entier|te voir|je veux voir)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(clavier|plateau|tableau|chien|chat|chiot|chaton|cours|prof|classe|carte|piece|dessin|setup|bebe|mamie|papy|reunion|exo) ..6',
    '..8 (clavier|plateau|tableau|chien|chat|chiot|chaton|cours|prof|classe|carte|piece|dessin|setup|bebe|mamie|papy|reunion|exo|la main|monte|montage|coupes)',
  ],
  confidence: 'certain',
  bright: true,
  // It names the child; what else the talk is about changes nothing.
  deaf: ['thing-before'],
  slot: 'picture',
  means: "Wants the child's camera on, to look at them.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'met ta cam j tve voir ds ton lit',
    'allume ta caméra rien que pour moi',
    'tourne la cam vers toi',
    'mets ta cam et enlève ton pull',
  ],
  passes: [
    'mets ta cam sur ton clavier',
    'allume ta caméra, le cours commence',
    'allume ta cam je veux voir le chiot danser',
    'tourne la cam vers le plateau',
  ],
};
