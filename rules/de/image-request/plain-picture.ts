import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '^ (hey|hi|na|und|ok|okay|komm|also|los|dann|ja|jetzt|hallo|so|nur|noch|alles klar)? #Give (mir|mich|uns|her|rüber)? (jetzt|schnell|nur|noch|auch|dann|gleich|sofort)? (ein|#Number|paar|noch ein|mehr|nur ein|dein|noch)? (kleines|süßes|schönes|neues|aktuelles|nettes|schnelles|heißes|hübsches|liebes|anderes|bessere|besseres|neue|hübsche)? #Picture (her|rüber|hier|hierher|jetzt|sofort|schnell|gleich|heute|#Pet|dann|ja|ok|okay|zu|mir|an mich)? $',
    '^ (und|ok|okay|na|hey|hi)? (kannst|willst|magst|könntest|würdest|wirst|darfst|kann|traust) (du|dich)? (mir|uns)? ..2 (ein|#Number|paar|noch ein|mehr|nur ein|dein|noch)? (kleines|süßes|schönes|neues|aktuelles|nettes)? #Picture (schicken|senden|zeigen|machen|rüberschicken|zuschicken) ..1 $',
    '^ (und|ok|okay|na|hey)? (schickst|zeigst|machst|sendest|gibst|kriege|krieg|bekomm|bekomme) (du|ich)? (mir)? ..1 (jetzt|endlich|auch|noch|ein|#Number|paar|nur ein|noch ein|dein) ..1 #Picture ..1 $',
    '^ (jetzt|#Number|noch ein|nur ein|ein|paar|mehr|dein) (#Picture) (her|rüber|jetzt|sofort|schnell|ja|ok|#Pet|schicken|zeigen|von jetzt|dann)? $',
    '^ (foto|bild|selfie|facepic|ganzkörperfoto|ganzkörperbild) (her|jetzt|sofort|schnell|schicken|rüber|tauschen|tausch|gegen)? $?',
    '^ (ich)? (will|möchte|hätte|brauch|brauche|wollte|würd|würde|warte auf|krieg|bekomm) (ich)? (jetzt|gern|so gern|auch|noch|ein|nur|mehr|endlich|unbedingt|auf)? ..1 (ein|mehr|#Number|paar|dein|noch ein|nur ein) ..1 #Picture (sehen|haben|bekommen|kriegen|jetzt|heute)? $',
    '^ (und|ok|hey)? (kamera|facecam) $?',
    '^ (#Give|gibst) (mir|uns)? es (kleines)? (bild|foto|selfie|video) ..2 $',
    '^ noch ein (bild|foto|selfie|pic) ..5',
    '^ (komm|los|und|ok)? (zeig|zeigst) (mir)? ..1 (was|etwas|mehr|alles|noch mehr|bisschen was|bisschen mehr|was von dir) ..1 $',
    '^ (ich)? (will|möchte|brauch|brauche) (ich|mehr|jetzt|neue)? (bilder|fotos|selfies|pics|videos) ..1 $',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '#Picture ..1 (vom|von der|von dem|von den|davon)',
    '(welches|welche|das|die|dieses|diese) #Picture',
    'noch ein bild ..5 (raum|deko|vom|von der|davon|wand)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Asks for a picture in a plain short sentence, without saying of what.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schick foto',
    'schick mir mal ein bild',
    'kannst du mir ein pic schicken?',
    'bild?',
    ['noch eins', 'noch ein bild'],
    'mach mal ein foto',
  ],
  passes: [
    'schick mir das bild von der tafel',
    'ich hab ein foto gemacht',
    'schick mir das foto vom ausflug',
    'das bild ist mega schön',
  ],
};
