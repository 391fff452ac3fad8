import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(#Ton ..1 #Adulte) (est|sont|dors|dort|dorment|reste|travaille) (tu)? (la|pas la|sortis|sorti|sortie|partis|parti|partie|au travail|au boulot|au taf|encore la|chez toi|reveille|couche|couches|a la maison|rentre|absent|absents|loin|dans le coin|$?)',
    '(#Ton ..1 #Adulte) (rentre|reviens|revient|reviennent|rentrent|finis|se couche|se couchent) (quand|tard|a quel heure|dans combien)',
    '(quand|a quel heure) ..3 (#Ton ..1 #Adulte) ..1 (rentre|reviens|revient|reviennent|dors|dort|partent|part|finis)',
    '(y a|il y a) (tes|ton|ta) ..1 #Adulte',
    '(#Ton ..1 #Adulte) (dors|dort|dorment) ..1 (deja|$?)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(je voulais|je veux|dis lui|demande lui|passe lui|rappelle|pour le tournoi|invite|signe) ..6',
    '..9 (je voulais|veux lui|dis lui|demande lui|passe le moi|parler a|pour le tournoi|signe|malade|hopital|tu peux lui)',
  ],
  confidence: 'strong',
  slot: 'alone',
  means: 'Asks whether parents or others of the family are at home.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tes parents sont là ?', 'ta mère est là?', 'tes parents rentrent quand', 'tes parents dorment?'],
  passes: ['ta mère est là ? la mienne veut lui demander', 'mes parents sont sortis', 'tes parents sont cool'],
};
