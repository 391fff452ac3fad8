import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '#SendMe ..3 #Picture',
    '(hai|ne hai|mi dai) ..2 #Picture ..1 (tuo|da mandarmi|recenti)',
    '(ci scambiamo|scambiamoci|facciamo scambio di) ..2 #Picture',
  ],
  unless: [...picture, '#Picture (di|da|con) ..1 (la|le|gli|un|questo|quello|mio|suo|ieri|oggi|prof|libro|pagina)'],
  confidence: 'strong',
  slot: 'picture',
  means: 'Asks for a picture, which matters with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mandami qualche foto', 'mi mandi una fotina?', 'ci scambiamo le foto'],
  passes: ['mandami la foto della pagina 42', 'mi mandi il video del gol?', 'fammi la foto alla lavagna per i compiti'],
};
