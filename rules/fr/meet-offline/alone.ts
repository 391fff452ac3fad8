import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(viens|viendras|rejoins|retrouve|descends|sors|passe|reste|attends|vas y|rendez vous) ..5 (tout)? seul (sinon|sans|je|on|pas|pour|ce|$|et|toi)',
    '(viens|viendras|rejoins moi|retrouve moi|descends|rejoins|venir) ..2 (tout)? seul',
    '^ (viens|descends|sors|rejoins moi|retrouve moi) (tout)? (seul|solo) $',
    '(viens|viendras|rejoins|retrouve|descends|sors|rendez vous|se voir|te voir|nous voir|on se capte|on se retrouve|on se rejoins) ..4 (sans (tes|ta|ton|votre|les|aucun) ..1 (#Proche|parents|ami|copine))',
    '(viens|on se voir|on se capte|on se retrouve|on se rejoins|on se rencontre|retrouvons nous|voyons nous|rendez vous|balade|promenade|cinema|cine|hotel|foret) ..7 (rien que|juste|seulement|que|a) (nous deux|nous 2|toi et moi|tous les deux|tout les deux|tout les 2|nous 2|deux|vous et moi)',
    '(ramene|amene|emmene|prends) (personne|pas ta|pas ton|pas tes|pas de autre|aucun) ..2',
    '(viens|venez) pas avec ..2 #Ton? ..2 (#Proche|soeur|frere)',
    '(retrouvons|voyons|rencontrons) nous (seul|en secret|discretement|en cachette|tous les deux)',
    '(viens|rejoins moi|passe) solo ..3 (ce soir|parc|gare|personne|chez moi|dis)',
    '(on sera|on serait|on est|nous serons) ..1 (que|rien que|juste) ..1 (tous les deux|tout les deux|nous deux|tout les 2|nous 2|seul)',
    '(prefere|veux) ..2 que (nous soyons|on soit|tu sois) ..2 (tous les deux|tout les deux|seul|sans eux)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '#Groupe ..8',
    '..8 #Groupe',
    '(seul|solo) (en|au|aux) (duo|solo|squad|ranked|tournoi|1v1|monde|tableau|velo|bus|train|toilettes|match) ..2',
    '(tu peux|tu sais|tu vas|arrive a|capable de) ..2 (rentre|reviens|viens) ..2 seul ..3',
    '(pas|jamais) ..1 (viens|rentre|sors|reste) ..2 seul ..3',
    '(pas|jamais) (tout)? seul',
    '(bus|train|velo|pied) ..1 (tout)? seul ..3',
    '..4 (exo|expose|projet|devoir|duo|revise|reviser|1v1|film en|scene|spot)',
    '(tour|spot|camp) ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to come alone, or without friends or family.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'vien seule',
    'viens ds le parc toute seule',
    'retrouvons-nous seuls dans un endroit discret',
    'ramène pas ta pote',
    'on se voit samedi rien que nous deux',
  ],
  passes: [
    'viens seule en duo ranked',
    'viens avec ta mère, pas toute seule',
    'on se voit samedi à deux contre le boss',
    'il est venu tout seul',
  ],
};
