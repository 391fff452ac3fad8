import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(por que|xq|porque) ..1 (no (me )?(contestas|respondes|hablas|escribes)|me (ignoras|dejas en visto|evitas|dejaste en visto)|tardas|tardaste)',
    '(contesta|contestame|responde|respondeme|contestá) ..2 (ya|ahora|por favor|rapido|$)',
    '(me lo prometiste|lo prometiste|dijiste que si|habias dicho que si|quedamos en que si|dijiste que lo harias|me prometiste)',
    '(estoy esperando|sigo esperando|te estoy esperando|llevo esperando|cuanto mas tengo que esperar)',
    '(me (dejas|dejaste|tienes) en visto)',
    '(te (enfadaste|enojaste)|estas (enfadada|enojada) conmigo) ..2',
  ],
  unless: [
    '(contesta|responde) ..4 (ejercicio|pregunta|encuesta|kahoot|profe|llamada de mama)',
    '(estoy esperando|sigo esperando) ..4 (bus|autobus|pedido|paquete|partida|a que|en la puerta|mi madre|que empiece|que cargue)',
  ],
  confidence: 'fair',
  means: 'Presses the child about not answering or having said yes.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['por que no me contestas', 'me dejaste en visto', 'me lo prometiste'],
  passes: ['contesta el ejercicio 3', 'estoy esperando el bus', 'por que no funciona'],
};
