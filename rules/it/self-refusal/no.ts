import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ ..1 (no|nono|no grazie|noo|nah|mai|assolutamente no|anche no|ma no|te lo scordi|scordatelo|col cavolo|col piffero) (grazie|dai|mi dispiace|scusa|non|$)',
    'non (voglio|mi va|lo faccio|me la sento|posso|riesco|ci penso nemmeno|ci penso neanche|mi piace questo|mando foto|te la mando|te lo mando|te le mando|lo mando|la mando|la faccio|ci vengo|vengo|ci sto|lo dico|te lo dico) ..3',
    '(basta|smettila|smetti|piantala|finiscila|lasciami (stare|in pace)|lascia stare|vattene|non insistere|fermati|stop)',
    '(ti blocco|ti ho bloccato|ti segnalo|lo dico a (mamma|papa|mio #Adult|mio|miei|prof)|lo dico ai miei|non scrivermi piu|non scrivermi)',
  ],
  unless: [
    'non (vedo ora|voglio perdere|riesco a vincere|posso crederci|voglio andare a scuola|ci posso credere) ..2',
    '(no) ..1 (ma dai|scherzo|scherzavo|problem)',
    'basta (che|poco|cosi poco|compiti)',
  ],
  confidence: 'strong',
  means: 'You say no, or ask the other one to stop.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['non voglio', 'no grazie', 'nn te la mando', 'lasciami in pace', 'smettila', 'ti blocco'],
  passes: ["non vedo l'ora", 'no vabbe che bello', ['basta compiti', 'basta poco'], 'non posso crederci abbiamo vinto'],
};
