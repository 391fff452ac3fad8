import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(jetzt|und jetzt|so|ok) (bist)? (du|du dran|dein turn) ..1 (dran|auch|eins|ein|#Picture)? ..2 (#Picture|zeig|schick|selfie|von dir)',
    '(bildertausch|fototausch|pic tausch|selfietausch|bild gegen bild|pic gegen pic) ..3',
    '(hab|habe|hab ich) ..2 (dir)? ..2 (mein|meins|auch eins|schon eins|mich) ..2 (geschickt|gezeigt|gesendet) ..6 (du|dein|deins|schick|zeig|jetzt)',
    '(ich schick|schick ich|zeig ich|ich zeig|ich sende|ich send) dir (auch|dann|zuerst)? (auch)? (eins|ein #Picture|meins|mich|mein #Picture|ein von mir|was von mir) ..4 (wenn du|dann du|du auch|dafür|und du|erst du|aber du)',
    '(wenn du|erst du|du zuerst|du schickst zuerst) ..5 (#Picture|eins|dich) ..4 (dann|schick ich|zeig ich|kriegst|auch)',
    '(bilder|fotos|selfies|pics|bildchen) (tauschen|austauschen|tausch|gegeneinander)',
    '(#Picture|selfie|eins) (gegen|für) (#Picture|eins|selfie)',
    '(du hast|hast) ..3 (mich|mein bild|meins|mein gesicht) ..2 gesehen ..5 (dich|deins|jetzt|du|auch|dein)',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(sammelbilder|panini|sticker|fußballbilder|pokemon|karten|em|wm|profilbilder im klassenbuch) ..6',
    '..9 (sammelbilder|panini|sticker|pokemon|heft|album|hausaufgabe|hausaufgaben|lösung|aufgabe)',
    '(referat|quellen|vokabeln|mitschrift|hefteintrag|link|playlist|rezept) ..9',
    '..9 (quellen|vokabeln|mitschrift|hefteintrag|playlist|rezept)',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Offers to swap pictures, or asks for one because they sent theirs.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hab dir meins geschickt jetzt du',
    'ich schick dir auch eins wenn du mir eins schickst',
    'lass mal bilder tauschen',
    'du hast mich gesehen jetzt will ich dich sehen',
  ],
  passes: [
    'wollen wir panini bilder tauschen',
    'ich schick dir meins wenn du mir die aufgabe 3 schickst, hausaufgabe',
    'hab dir meine mathe lösung geschickt',
  ],
};
