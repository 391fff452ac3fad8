import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(stell|stellst|leg|legst|dreh|mach) ..2 (kamera|handy|facecam) ..4 (hin|boden|schreibtisch|nachttisch|so dass|damit ich|tiefer|weiter weg|zurück|nach unten|runter|weiter runter|auf dein|niedriger|regal|dass ich)',
    '(kamera|handy|bild) ..2 (nach unten|tiefer|weiter runter|weiter weg|weiter nach unten|auf dein #Body)',
    '(dreh|drehst|drehe) (dich|sie sich) ..2 (um|im kreis|langsam|für mich|einmal|zur seite|vor der kamera|$)',
    '(steh|stell|stellst|setz|leg|legst|knie) ..1 (dich|auf|auf und|hin|auf) ..5 (kamera|film|dreh dich|zeig|foto|damit ich|selfie|spiegel|ganz sehe|video)',
    '(nur|ab|vom|bis zum) (hals|bauchnabel|hüfte|kinn) (abwärts|runter|nach unten|ab)',
    '(gesicht) ..4 (nicht drauf|muss nicht|egal|nicht zeigen|weglassen|brauchst du nicht) ..5 (bild|foto|körper|reicht|nur|video|selfie)',
    '(ohne gesicht) ..4',
    '(will|möchte|würd|würde|hab|habe|muss) ..2 dich ..3 (ganz|komplett|von vorne|von hinten|in voller|von allen seiten|im ganzen) ..2 (sehen|gesehen|anschauen)',
    '(zieh|ziehst|trag) ..2 (was|etwas|das) ..1 (kurzes|enges|knappes|hübsches|leichteres|engeres|kürzeres|freches|kurze|enge) ..3',
    '(schuldest|schuldig|verdient|verdien) ..4 (blick|bild|foto|selfie|kamera|zu sehen)',
    '(referenz|referenzfoto|referenzbild|zum zeichnen|für mein zeichnung|für mein kunst|fürs portrait) ..8 (von dir|dich|badeanzug|bikini|pose|körper|ganzkörper)',
    '(schläfst du|trägst du|hast du an) ..4 (zeig|bild|foto|licht an|kamera|film)',
    '(private|paar private|spezielle|paar spezielle|paar heiße) ..1 (schickst|schick|von dir|machst|schicken|zeigst)',
    '(mach|schalt) ..1 (das )?licht an ..4 (sehen|seh|kamera|zeig|besser sehe)',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(ballettstange|trainer|trainerin|tutorial|yoga lehrerin|physio|physiotherapie|optiker|arzt|zahnarzt|ballett|turnlehrer) ..9',
    '(stativ|tisch|tischkante|film ag|landschaft|himmel|vogel|tor|bühne) ..6',
    '..6 (tutorial|stativ|physio|arzt|ballett|himmel|vogel|bühne|buch|heft|blatt|brett|spielfeld)',
    '(dreh dich) ..3 (um da ist|gegner|hinter dir|creeper|zombie)',
    'dreh dich nicht',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Tells the child how to sit, stand, turn or hold the camera so that more is seen.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'stell das handy so dass ich dich ganz sehe',
    'dreh dich mal für mich',
    'gesicht muss nicht drauf sein nur der körper',
    'zieh was kurzes an',
    'steh mal auf und zeig dich',
  ],
  passes: [
    'stell die kamera auf das stativ',
    'dreh dich um da ist ein creeper',
    'zieh was warmes an',
    'leg das handy weg und schlaf',
  ],
};
