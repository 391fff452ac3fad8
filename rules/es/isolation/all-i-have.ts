import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(eres|sos) ..1 (lo unico|todo lo|la unica persona|lo mas importante) que (tengo|me queda|me importa) ..2',
    '(no me|nunca me) (dejes|abandones|cambies|olvides|falles) ..3',
    '(promete|prometeme|jurame|jura) ..3 (no me (dejaras|vas a dejar|dejes|abandonas)|siempre estaras|que seras)',
    '(si|como) ..2 (se lo dices|lo cuentas|le dices|le cuentas|alguien se entera|lo decis) ..4 (me pierdes|no me vuelves|no hablamos|se acaba|me voy)',
    '(prefieres|preferis|te importan|quieres) ..2 (a )?(ellos|ellas|tus amigas|tus amigos|el|ella) ..2 (que|antes que|mas que) ..1 (a )?mi',
    '(quien es|quien era|con quien) ..1 (ese|esa|el|hablas|estabas|chico|hablabas)  ..4 (celos|celoso|chico|te gusta|tanto|todo el rato)',
    '(me pongo|me da|me dan|estoy) ..1 (celoso|celosa|celos)',
    '(me siento|estoy) ..1 (muy |tan )?(solo|sola|vacio|vacia) ..2 (sin ti|sin vos|y solo tu|si no hablas|si no estas)',
    '(tu|vos) y yo contra (el mundo|todos|ellos)',
  ],
  unless: [
    '(celos|celosa|celoso) ..3 (de tu (skin|nota|perro|pelo|viaje|base|gato|bici)|skin|nota)',
    'no me (dejes|abandones|falles) ..3 (en visto|en la partida|con el boss|tirado en|sin curar|solo con|en el nivel)',
  ],
  confidence: 'strong',
  means: 'Makes the child feel responsible for them, or guilty of having others.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['eres lo unico que tengo', 'me pongo celoso', 'prefieres a tus amigas que a mi', 'no me dejes nunca'],
  passes: ['que celos de tu skin', 'no me dejes solo con el boss', 'eres lo unico sano en este lobby'],
};
