import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(on|nous) ..1 (se|pourrait se|peux se|devrait se|va se|nous)? (voir|capte|rencontre|rejoins|croise|retrouve) ..4 (en vrai|irl|en personne|dans la vraie vie|un jour|un de ces quatre|ce weekend|samedi|dimanche|mercredi|demain|ce soir|bientot|apres les cours|en ville)',
    '(veux|aimerais|peux|hate de|envie de|adorerais|voudrais) ..2 (te|vous) (voir|rencontre|connais|retrouve) ..2 (en vrai|irl|en personne|pour de vrai|un jour|ce soir|samedi|demain|$)',
    '(je peux|je viens|je vais|je passe|je viendrai|on peux) ..2 (te voir|chez toi|te rejoindre|passe te voir|venir chez toi|dans ta ville)',
    '(je|j) (peux|viendrai|vais) (passe|venir|viens) (ce soir|demain|samedi|chez toi|te voir|$)',
    '(je suis|je serai|je passe|je habite) ..2 (pres|pas loin|a cote|dans) ..2 (chez toi|ta ville|ton quartier|ton coin|ton college|ton lycee)',
    '(tu viens|viens) ..2 chez moi',
    '(on se)? (capte|voir|rejoins|retrouve) ..3 (parc|gare|centre commercial|macdo|plage|foret|skatepark)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(classe|prof|equipe|devoir|expose|reviser|cours|entrainement|groupe|foot|bus) ..6',
    '..8 (classe|prof|equipe|devoir|expose|reviser|entrainement|groupe|foot|mamie|famille|parents|cinema avec|spectacle)',
    '(te|vous) appelle ..2',
  ],
  confidence: 'strong',
  means: 'Wants to meet in real life somebody who is only known online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'on se voit en vrai ?',
    "j'aimerais te rencontrer en personne",
    'je suis pas loin de chez toi',
    'tu es seule ce soir ? je pourrais passer',
  ],
  passes: ['on se capte au spawn', 'on se voit demain en classe', "j'aimerais rencontrer mbappé un jour"],
};
