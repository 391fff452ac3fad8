import type { Examples, Rule } from '../../../lib/engine/rule';
import fete from '../vetoes/fete';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(viens|on se voir|on se capte|on se retrouve|on se rejoins|on se rencontre|rejoins|retrouve|retrouvons nous|rendez vous|sors|passe|balade|promenade|dormir|dors|cinema|cine|viendrai|ramene) ..9 (sans que ..3 (sais|sache|voir|apprends)|le dis a personne|dis le a personne|le dis pas|dis le pas|sans le dire|en cachette|en secret|discretement|dis rien|rien a personne|en parle pas|en parle a personne|pas besoin de le sais|pas au courant|personne doit)',
    '(endroit|coin|lieu) (discret|tranquille|cache|isole) ..6 (voir|retrouve|viens|rejoins|toi|deux|seul)',
    '(voir|retrouve|retrouvons|viens|rejoins|rendez vous) ..6 (endroit|coin|lieu) (discret|tranquille|cache|isole|ou personne)',
    '(seche|secher|rate|loupe) ..1 (les|tes|le|ton) (cours|sport|lycee|college) ..5 (viens|rejoins|voir|retrouve|avec moi|chez moi)',
  ],
  unless: [
    ...jeu,
    ...fete,
    ...recit,
    'mot de passe ..9',
    '(cache cache|planque|bibliotheque|reviser|cdi) ..6',
    '..6 (cache cache|reviser|cdi|bibli)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to meet the child without anybody knowing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'on se voit ce soir dis le à personne',
    'une balade sans que personne le sache',
    'viens en cachette',
    'sèche les cours et viens avec moi',
  ],
  passes: [
    "on se voit samedi le dis pas à léa c'est sa fête surprise",
    'un coin tranquille pour réviser, tu me rejoins au cdi',
    'il est venu sans le dire',
  ],
};
