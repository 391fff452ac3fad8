import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#Give ..5 #Picture ..3 (im|aus dem|aus der|in der|unter der|vorm|vor dem|in deinem|in dein|ausm|am|vor deinem|unter deiner|auf dem|auf deinem|auf dein|vor dein|auf der) ..1 #PicturePlace',
    '(#Picture|selfie|film dich|zeig dich|knips dich|kamera|video) ..4 (im|aus dem|aus der|in der|unter der|vorm|vor dem|in dein|ausm|vor dein|auf dem|auf dein|unter dein) ..1 #PicturePlace',
    '(leg|setz|stell|stellst|legst|setzt) dich ..2 (auf|aufs|in|ins|vor|vorn|vorm|unter) ..2 #PicturePlace ..6 (#Give|#Picture|kamera|film|zeig|und)',
    '(nimm|lass) ..2 (das handy|mich|die kamera|kamera) ..2 (mit ins|mit unter|mit in|an beim|an in) ..2 (#PicturePlace|duschen|baden|umziehen|schlafen|einschlafen)',
    '(lass|kamera|bleib) ..3 (an|dran) ..2 (beim|während du|wenn du) ..2 (duschen|duschst|baden|badest|umziehen|umziehst|ausziehen|schlafen|schläfst|einschlafen|einschläfst)',
    '(zuschauen|zusehen|zugucken) ..3 (beim|wie du|wenn du) ..2 (duschen|duschst|baden|badest|umziehen|umziehst|schlafen|schläfst|einschlafen|tanzt)',
    '#PicturePlace (selfie|bild|foto|pic)',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(zimmer|spiegel) ..4 (deko|poster|neu|gestrichen|aufgeräumt|umgeräumt|renoviert|aufräumen|farbe|möbel|größe|kaputt|kaufen)',
    '(katze|hund|kuscheltier|hamster|teddy) ..4 #PicturePlace',
  ],
  confidence: 'certain',
  bright: true,
  slot: 'picture',
  means: 'Asks for a picture from the bed, the bath or in front of the mirror.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mach ein foto im bett',
    'schick ein bild aus der badewanne',
    'stell dich vor den spiegel und mach ein foto',
    'lass die kamera an beim duschen',
  ],
  passes: [
    'schick ein bild von der katze im bett',
    'der spiegel im bad ist kaputt',
    'mach ein foto vom zimmer, hast du neu gestrichen?',
    'ich liege im bett und schau video',
  ],
};
