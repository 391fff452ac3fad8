import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(dejame|dejame en paz|dejame tranquila|dejame tranquilo|para ya|para|basta|ya basta|no insistas|que no|pesado|pesada|no me escribas mas|no me hables|alejate|largate|callate|para de) ..1 $',
    '(te (voy a|he) (bloquear|bloqueado|reportar|denunciar)|te bloqueo|te reporto|te denuncio|te bloqueare)',
    '(se lo|le) (voy a (decir|contar)|dire|contare|digo) ..2 (a )?(mi|mis) ..1',
    '(voy a|le voy a) (decirle|contarle|decir|contar|avisar) ..2 (a )?(mi|mis) #Adult',
    'no (insistas|me obligues|me presiones|me vuelvas a|me pidas)',
    '(es|eres) ..1 (raro|rara|acosador|asqueroso|un viejo verde) ..1 $',
    'mi (mama|papa|madre|padre|viejo|vieja) ..3 (no me deja|dice que no|esta aqui|esta mirando|acaba de entrar)',
  ],
  unless: ['(le|se lo) (digo|dire|voy a decir) ..3 (cena|que si|que vienes|que me compre|que me lleve|gracias)'],
  confidence: 'strong',
  means: 'The child asks the other one to stop, or says that they will tell.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['dejame en paz', 'ya basta', 'se lo voy a decir a mi madre', 'te bloqueo'],
  passes: ['para el examen estudia el tema 3', 'mi madre esta en la cocina', 'bloqueo la puerta con la mesa'],
};
