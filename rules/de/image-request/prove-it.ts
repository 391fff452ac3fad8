import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(beweis|beweise|beweist|beweisen|zeig|bestätig) ..5 (mit|durch|per|schick|schickst|mach|und) ..3 (#Picture|kamera|video|live)',
    '(#Picture|kamera an|selfie) ..2 (als|zum|zur) (beweis|bestätigung|verifizierung|vertrauensbeweis|prüfung|kontrolle)',
    '(beweisfoto|beweisbild|beweisvideo|live foto|livefoto) ..4',
    '(sonst|damit|ob|woher weiß ich|dass|ich muss wissen|glaub) ..4 (echt|kein fake|fake|wirklich ein mädchen|wirklich ein junge|wirklich so alt|du es bist|ein mädchen bist|#Age bist) ..6 (#Picture|kamera|zeig dich|zeig)',
    '(bist du echt|bist du fake|du bist fake|du bist sicher fake) ..4 (#Picture|kamera|zeig|schick)',
    '(#Picture|selfie) mit ..3 (zettel|name drauf|datum|peace|daumen|drei finger|zwei finger|finger|zunge|schild|löffel)',
    '(halte) ..3 (zettel|schild|finger) ..5 (kamera|foto|bild|hoch|selfie)',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(beweis|zeig) ..4 (stats|level|rang|skin|inventar|score|rechenweg|satz des|mathe)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Wants a picture as proof of age, of being real or of trust.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'beweis mir dass du echt bist, schick ein selfie',
    ['mach ein foto mit zettel wo mein name drauf steht', 'schick beweisfoto'],
    'woher weiß ich dass du kein fake bist zeig dich',
  ],
  passes: [
    'beweis den satz des pythagoras',
    'zeig mir das bild von deinem rang als beweis, stats',
    'bist du fake oder echt haha',
  ],
};
