import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(je|on) (te|vous) ramene ..9 (pas besoin|personne|sais|seul|le dis pas|discret)',
    '(te|vous) (donne|faire|fais) un (lift|tour en voiture|tour en caisse|tour en moto) ..4',
    '(rejoins|viens|parc) ..9 (donne|faire) un lift',
  ],
  unless: ['#Groupe ..8', '..9 #Groupe', ...recit, '(mon|mes|ma) (pere|mere|parent) ..6', '..6 arena'],
  confidence: 'certain',
  bright: true,
  means: 'Offers the child a ride that nobody knows of, or a ride home.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'je vas te donner un lift',
    'je te ramènerai et tes parents ont pas besoin de le savoir',
    'je peux te faire un tour en moto',
  ],
  passes: ['mon père va nous donner un lift', 'je te ramène avec les autres', 'on te ramène après le match en équipe'],
};
