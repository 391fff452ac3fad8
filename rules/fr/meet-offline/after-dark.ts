import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '#Venir ..6 (21|22|23|minuit|nuit|noir|tard|tombee de la nuit) ..6 (seul|solo|personne|#EnDouce|#ADeux|attends)',
    '#Venir ..6 #Lieu ..6 (22|23|minuit|nuit|noir|seul|solo|chambre|cle|personne|#EnDouce|#ADeux)',
    '(rejoins|retrouve|attends|viens) ..3 (hotel|motel|airbnb) ..5',
    '(monte|embarque|grimpe|viens) ..2 (dans|avec) ..1 (mon|ma|le|la) (truck|char|camion|voiture|caisse|van|camionnette|moto)',
    'attends ..3 (voiture|caisse|char|truck|camionnette|van) ..5 (viens|monte|embarque|sors|descends)',
    '(taxi|uber|train|bus|billet|tram) ..9 (je paye|qui paye|je regle|qui regle|je rembourse|c est pour moi|je te rembourse)',
    '(y aura|y a|sera|sommes|serons|on est|aura) que nous ..6',
    '(dis|raconte|invente|as que a dis|auras que a dis|auras que a dis) ..3 (que)? tu (as|es en|vas en) ..1 (etude|colle|retenue|repetition|un devoir|entrainement|devoirs faits|option)',
    '(ma|mon) (femme|epouse|blonde|mari|coloc|mere|pere|parent) ..1 (sera|seront|est|sont) ..1 pas la',
    '(pas besoin|inutile) (de|d) ..1 (previens|avertir|avertis|dis) ..2 (personne|a personne|tes|ta|ton)',
    '(viens|passe|rejoins) ..3 (avant que|pendant que|tant que) (tes|ta|ton|ma|mes|mon) ..1 (#Adulte|femme|blonde) ..2',
    '(on peux|on pourrait|tu peux|tu veux|on|veux tu) ..1 (se voir|me voir|me retrouve|se retrouve|se rejoins|se capte) ..2 (seul|sans|#ADeux|#EnDouce)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(mamie|papi|rejoins nous|rejoignez nous|ma mere|mon pere|chorale|scouts) ..9',
    '..9 (mamie|papi|chorale|scouts|classe|equipe|la prof|le prof|theatre|pizza|crepes|sucre|ta mere|ton pere|judo|prevenue|prevenu|avec les|avec tes parent|tout le groupe|joueurs|binome|contre|dans la liste|sur le serveur|en course)',
    '#Groupe ..6',
    '..8 #Groupe',
    '(bus|train) ..3 (de|du) ..4',
    'mot de passe ..9',
    '(etoiles|feu de artifice|cinema|film|concert|match|balade nocturne) ..5',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child at night, alone with them, or in a car, and pays or plans the way.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'rejoins moi au skatepark quand il fera noir solo',
    "rejoins-moi à l'hôtel de la gare",
    'jatten dan la voiture vien',
    'on peut se voir sans tes parents',
    "il n'y aura que nous",
  ],
  passes: [
    "rejoins-nous à l'hôtel toute la chorale y dort",
    'papa attend dans la voiture vien',
    'on peut se voir avec tes parents',
    "il n'y aura que nous et la prof",
  ],
};
