import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '(fai|farai|devi fare) ..1 (quello che|come|cio che) ..1 (dico|voglio|ti dico|ti ho detto) ..3 (#Or|se no|senno)',
    'non (provare|provarci|azzardarti|ti azzardare) a (bloccarmi|dirlo|parlarne|sparire|ignorarmi|cancellarmi|scappare)',
    '(non (bloccarmi|mi bloccare)|guai se mi blocchi|se mi blocchi) ..3',
    '(ultima|ultimo) (possibilita|chance|avviso|avvertimento) ..5',
    'so ..1 (tutto|troppe cose|molte cose|cose) ..1 (di te|su di te|sul tuo conto)',
  ],
  unless: [...seen, '(mamma|papa|prof|mister) ..3 (fai|dice)'],
  confidence: 'fair',
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Hints that things will turn bad unless the child does what is wanted.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'fai quello che dico o peggio per te',
    'non provare a bloccarmi',
    'ultimo avviso rispondi',
    'so troppe cose su di te',
  ],
  passes: [
    'fai come dico io nella partita o perdiamo',
    'se mi blocchi il passaggio nel livello muoio',
    'ultima possibilita per il torneo',
  ],
};
