import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureThing from '../vetoes/picture-thing';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '#Give ..3 #Picture',
    '(kann ich|krieg ich|bekomm ich|darf ich|hast du) ..3 #Picture ..2 (sehen|haben|bekommen|kriegen|$?)',
    '(sprachnachricht|sprachi|deine stimme) ..3 (schicken|schick|hören|mach)',
    '(will|möchte|würd gern|darf ich) ..2 dein stimme ..2 hören',
    '(schick|zeig) ..2 (was|eins|noch eins|welche|mehr|was von dir|etwas von dir|was heißes|was schönes)',
  ],
  unless: [
    ...pictureThing,
    ...quoted,
    '(mach|stell|lad|poste|gib) ..2 (video|story) ..2 (auf|über|von|youtube|tiktok)',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Asks for a picture or a film, which matters with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'schick mal was von dir',
    'hast du ein bild?',
    'darf ich mal deine stimme hören',
    'schick mir ein kleines video',
  ],
  passes: ['schick mir das bild von der aufgabe', 'mach ein foto vom tafelbild', 'zeig mir das video vom hund'],
};
