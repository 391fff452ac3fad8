import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(confie|rentre|entre|tape|note|mets|prete|laisse|lis|dicte|ecris|donne|file|passe|envoie|partage|echange) (moi|me|lui|nous)? ..3 (ton|ta|tes|votre) ..1 (mot de passe|mot passe|identifiant|identifiants|login|token|code pin|code snap|codes|code secret)',
    '(connecte|connecte toi|va|clique|inscris toi|rends toi) ..4 (lien|site|page|#Link) ..9 (mot de passe|robux|vbucks|gratuit|identifiant|compte)',
    '(code|message|sms|lis moi) ..3 (banque|verification|validation|securite) ..6',
    '(lis|dicte|donne|envoie|dis) (moi|le moi)? ..2 (message|sms|code|chiffres) ..3 (banque|recois|arrive|ta mere|ton pere|whatsapp|ecran)',
    '(laisse|garde|mets|active|allume) ..1 (ta|la|ton) (localisation|position|gps) ..1 (allume|active|en permanence|tout le temps|activee)',
    '(te|vous) (suivre|pister|localiser|tracker|voir) ..2 (sur|a) ..1 (map|snap|carte|gps|trace)',
    '(screen share|partage ton ecran|partage de ecran) ..4 (token|compte|banque|mot de passe|paypal|inspecter|console)',
    '(prends|va cherche|prete|utilise|deverrouille|donne) ..2 (telephone|carte|cb|ordi) ..1 (de|a) (ta|ton|tes) #Adulte ..6 (code|message|sms|banque|carte|paye|scan|photo|lis|commande|achete)',
  ],
  unless: [
    ...recit,
    '(jamais|personne|pas|oublie|change|choisis|perdu|nouveau) ..3 (donne|dis|partage|mot de passe|code) ..6',
    '..9 (wifi|kahoot|promo|createur|netflix|pronote|ecole directe|ent de|porte|cadenas|scratch|python|interphone|a personne|marche pas|mere te attends|te attend|mamie|cantine|devoirs|devoir|sondage|petition|tournoi)',
    '(wifi|kahoot|promo|createur|netflix|pronote|scratch|python|porte|cadenas|prof) ..7',
    '(serveur|lobby|room|base|donjon) ..4',
    '..6 (serveur|lobby|room|donjon)',
    '^ (maman|papa|mamie|papi) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants the child to hand over, type in or read out what opens an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'peux-tu me confier ton mot de passe',
    'connecte-toi sur ce lien avec ton mot de passe',
    'lis-moi le sms de la banque',
    'laisse ta loc allumée',
  ],
  passes: [
    'connecte-toi à pronote avec ton mot de passe',
    "va chercher le téléphone de ta mère elle t'attend",
    'le code de vérification marche pas',
  ],
};
