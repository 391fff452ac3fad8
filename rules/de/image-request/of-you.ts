import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#Give ..5 #Picture ..2 #OfYou',
    '#OfYou ..3 (#Give|schicken|zeigen|senden|sehen|haben|bekommen|her|rüber)',
    '#Want ..5 #Picture ..2 #OfYou',
    '#Picture ..1 #OfYou ..5 (#Give|#See|her|rüber|#Now|$)',
    '(privateres|intimeres|freizügigeres|gewagteres|persönlicheres|privatere|intimere|heißeres|heißere|freizügigere) #Picture ..3',
    '(hast|hast du|gibts|gibt es|kann ich|krieg ich|bekomm ich|darf ich|wo ist|wo sind) ..4 #Picture ..2 #OfYou',
    '(hast du|hast|gib|schick|zeig|kann ich|krieg ich|darf ich|will|brauche|brauch|senden|schicken|bräuchte|brauchen) ..4 (#FacePicture) ..3',
    '(zeig|schick|zeigst) ..3 was du ..2 (anhast|trägst|anziehst|drunter)',
    '(#Give|will|brauch|krieg ich|bekomm ich) ..3 (ein|paar|noch ein|mehr|neue|neues|aktuelles|#Number|nur ein|dein) ..1 #FacePicture',
    '(fotografier|film|knips|filme|fotografiere|nimm) (dich) ..5',
    '(kannst|willst|könntest|magst|würdest|sollst|musst) (du)? ..1 dich ..4 (fotografieren|filmen|aufnehmen|knipsen)',
    '(mach|machst|schick|schickst) ..2 (mir|mich|uns)? ..2 (ein|paar|#Number|noch ein|mehr|neue) ..1 #Picture ..2 (nur für mich|für mich|für mein|für onkel|#Pet)',
    '(foto|fotos|bild|bilder|selfie|video|aufnahmen) von ihnen ..2',
    '(senden|schicken|zeigen) sie (mir|uns) ..3 (foto|fotos|bild|bilder|selfie|video|aufnahmen) ..2',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(grüßt|gratulierst) ..4',
    '..6 (grüßt|gratulierst|für die ag|für die schule|für den verein)',
    '(von dir) ..2 (gesehen|gehört|gekriegt|bekommen|ausgeliehen|geklaut)',
    '(film|filme|nimm) dich ..3 (beim (training|tanzen|spielen|üben|vorlesen|aufsagen|schießen|singen|turnen|bauen|zocken)|wie du (übst|vorliest|spielst|das lied|den trick))',
    'von dir ..1 (und|mit) ..5 (team|mannschaft|oma|opa|papa|mama|hund|katze|gruppe|klasse|allen|euch)',
    '(digitalkamera|kamera herunterladen|herunterladen|festplatte) ..6',
    '..6 (digitalkamera|festplatte)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Asks for a picture or a film of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schick mir mal ein bild von dir',
    ['kannst du mir ein foto schicken auf dem du bist', 'von dir'],
    'zeig selfie',
    'hast du paar pics von dir',
    'ich will ein video von dir sehen',
    'schicksch mer es foti vo dir',
  ],
  passes: [
    'schick mir ein bild von deinem hund',
    'hab ein bild von dir und dem team gesehen',
    'schick das foto von den hausaufgaben',
    'film dich beim training für den trainer',
  ],
};
