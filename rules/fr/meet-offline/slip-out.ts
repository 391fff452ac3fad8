import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(fais|faire|fait) le mur',
    '(sors|passe|descends|pars|barre toi|tire toi|viens|eclipse toi|faufile) ..3 (par la fenetre|en cachette|en douce|sans bruit|sans que ..4|discretement|en scred)',
    '(sors|viens|rejoins|descends|on se voir|passe) ..5 (quand|pendant que|apres que|une fois que) ..1 (tes|ton|ta|votre) ..1 #Adulte (dors|dort|dormira|seront|sera|sont couche|est couche)',
    '(fugue|enfuis toi|enfuyons nous|barrons nous|tire toi de chez toi|pars de chez toi|quitte ta maison) ..3 (avec moi|ce soir|je te|tous les deux|ensemble|chez moi|$)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mur|fenetre) (de|du|en) ..3',
    '(sors|descends) (la|les|le) (poubelle|chien|linge) ..6',
    '(il|elle|mon frere|ma soeur) ..1 (a)? (fais|fait) le mur',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to slip out of the house unseen.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['fais le mur', 'sors par la fenêtre', 'sors quand tes parents dorment', 'fugue avec moi'],
  passes: [
    'fais le mur de la base',
    'sors la poubelle quand tes parents dorment',
    'sors par la fenêtre du château, niveau 3',
  ],
};
