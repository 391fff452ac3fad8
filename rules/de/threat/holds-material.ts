import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import threatFun from '../vetoes/threat-fun';

export default {
  match: [
    '(ich )?(hab|habe) ..2 (dein|deine|alle dein|noch dein) ..1 (bild|bilder|foto|fotos|nacktbild|video|chat|nachrichten|freundesliste|followerliste|kontakte|kontaktliste|freunde gespeichert|follower|adresse|ip|daten) ..4 (gespeichert|gesichert|vergiss|denk|noch|und weiß|weißt|kann|sonst|also|auf meinem|screenshot|kopiert|runtergeladen|hier)',
    '(ich )?hab ..1 (alles|den call|den ganzen call|das ganze gespräch|unser ganzen chat|unser chat|dich|dich dabei|den videocall|den anruf|jedes wort|jede nachrichten) ..3 (aufgenommen|mitgeschnitten|gefilmt|gescreent|gescreenshottet|gescreenrecordet|screenrecorded|screen recordet|gerecordet|aufgezeichnet)',
    '(ich )?hab ..1 (screenshot|screenshots) ..2 (von allem was du|von unserem chat|von dir|gemacht von dir|davon wie du|von deinem|von unser|von dein)',
    '(ich )?(hab|habe|kenn|kenne|sehe|seh) ..2 (dein|all dein|alle dein) (ganze|komplette|ganzen)? ..1 (freundesliste|followerliste|follower liste|freunde liste|kontaktliste|kontakte|abonnenten|follower)',
    '(ich hab es|habe es|ich hab alles|hab alles|habs) ..1 (gespeichert|gesichert|schwarz auf weiß|auf video|auf band) ..6 (du|also|sonst|und|dein|vergiss)',
    '(das|dein) (bild|foto|video) ..1 (hab ich|habe ich) ..2 (noch|gespeichert|gesichert|mir gespeichert)',
    '(ich hab|ich habe|hab) ..2 (beweise|genug) (gegen|über|von) dich',
    '(jedes|jedes einzelne|alle|sämtliche|all) ..1 dein ..1 (bild|bilder|foto|fotos|nachrichten|video|videos|chats) ..2 (gespeichert|gesichert|kopiert|aufgehoben)',
    '(das|dein|die) (foto|bild|video|bilder|fotos|chat) ..2 (noch hab|noch habe|hab ich noch|habe ich noch|noch da|noch auf mein) ..6',
    '(gespeichert|gesichert) ..5 (#Cash|zahl|schick|also|sonst)',
  ],
  unless: [
    ...threatFun,
    ...quoted,
    'hab ..2 (dein) (bild|foto|zeichnung|video) (gesehen|geliked|geliebt|gefunden)',
    '(spiel|spielstand|datei|word|usb|referat|dokument|rezept|termin|playlist|position) ..9',
    '(abschlussball|klassenfahrt|frisur|peinlich war|lustig|süß|schön|konzert|urlaub|hund|katze|baby|replay|replays|clutch|hochzeit|dem hund) ..9',
    '..9 (abschlussball|klassenfahrt|frisur|lustig|konzert|urlaub|replays|clutch)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that they have kept pictures, chats or contacts of the child as a means of power.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ich hab alles aufgenommen',
    'hab deine ganze freundesliste',
    'das bild hab ich noch gespeichert',
    'ich hab screenshots von unserem chat und du weißt was das heißt',
    'hab den videocall mitgeschnitten süße',
  ],
  passes: [
    'ich hab den spielstand gespeichert',
    'hab dein bild gesehen, voll schön',
    'hab das tor aufgenommen',
    'ich hab die folge aufgenommen, können wir zusammen schauen',
  ],
};
