import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import thingBody from '../vetoes/thing-body';

export default {
  match: [
    '#Pic ..8 tylko dla (mnie|nas)',
    'tylko dla mnie ..4 #Pic',
    '#Pic ..6 (nikt|nikomu) ..4 (nie zobaczy|nie pokaze|poza mna|oprocz mnie|inny nie|nie wysle|sie nie dowie)',
    '(nikt|nikomu) ..3 (nie zobaczy|nie pokaze|oprocz mnie|poza mna) ..6 #Pic',
    '#AskDeliver ..2 (cos|co masz) ..3 (tylko dla mnie|pod spodem|dla moich oczu)',
    '(skasuje|usune) ..2 (je|ja|to|od razu|zaraz) ..4 #Pic',
    '#Pic ..6 (zaraz|od razu|potem|obiecuje) ..2 (usune|skasuje)',
    '(jednorazowe|znikajace) #Pic',
    '#Pic ..3 (jednorazowe|znikajace|na raz|na jeden raz|do podgladu)',
  ],
  unless: [...quoted, ...thingBody],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  // What it asks for is the child, whatever else the talk is about.
  deaf: ['object'],
  means: 'Wants a picture that nobody else will see.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['zrob fotke tylko dla mnie', 'jedno zdjęcie, nikomu nie pokażę', 'wyślij zdj, zaraz usunę'],
  passes: ['film dla kuzynki, zaraz kupie', 'to zdjecie jest dla babci', 'film tylko dla doroslych'],
};
