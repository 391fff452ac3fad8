import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(te (vas|vais) a arrepentir|te arrepentiras|lo vas a lamentar|lo lamentaras|me (la|las) vas a pagar|me las pagaras|lo (vas a pagar|pagaras) (caro|muy caro)|vas a pagar por esto)',
    '(te|les|le) (voy a|vamos a|puedo) (arruinar|destruir|destrozar|joder|hundir|cagar|hacer) ..2 (vida|la vida|reputacion|imposible)',
    'te (arruino|destruyo|destrozo|jodo|hundo) (la|tu) (vida|reputacion)',
    '(cuidado|ojo|cuidadito|pobre de ti|pobre de vos|ay de ti) ..2 (con|como|si|y) ..4 (bloqueas|bloquearme|bloquees|dices|decir|digas|cuentas|contar|cuentes|hablas|hables|ignores|ignorarme|dejes|dejarme|desobedeces|fallarme|fallas)',
    '(no )?(sabes|te imaginas|tienes idea) de lo que soy capaz',
    '(te|los|la|lo|le) ..1 (va|van|voy|vamos) ..1 a ..1 (pasar|hacer|pegar|matar|buscar|encontrar) ..3 (algo malo|algo feo|dano|a tu (mama|papa|familia|hermana|hermano|perro|madre|padre)|y lo sabes)',
    '(algo|cosas) (malo|mala|malas|feo|horrible) (le|les|te) (va|van|puede|pueden|pasara|podria) ..4',
    '(no te atrevas|ni se te ocurra|ni se te pase por la cabeza|ni lo intentes|no intentes|no me intentes|mas te vale no|no se te ocurra|que no se te ocurra) ..2 (bloquearme|bloquear|bloquees|dejarme|ignorarme|denunciarme|denunciar|reportarme|borrarme|eliminarme|salirte|desaparecer|decir|decirle|decirlo|contar|contarle|contarlo|contarselo|hablar|colgar|colgarme|desconectarte)',
    '(llamare|llamo|voy a llamar|hablo|hablare|voy a hablar|escribo|voy a escribir|le digo|voy a decirle|aviso|avisare) ..2 (a|con) (tu|tus) (mama|papa|madre|padre|padres|papas|viejos|director|escuela|cole|profe|profes|colegio) ..4 (lo que|que) ..3 (hiciste|mandaste|eres|hablas|me|haces|dijiste|has)',
    '(te|los) (voy a|vamos a|puedo|podemos) (hackear|reventar|rastrear|doxear|denunciar con|tirar) ..3 (cuenta|telefono|movil|celular|insta|ip|casa|policia|todo)',
    '(le|les) (voy|vamos|puedo) a? ..1 (hacer|pegar|buscar) ..2 (algo|dano|cosas)? ..1 a (tu|tus|su) #Adult',
    '(no me hagas|me vas a obligar a|no me obligues a|no quieras que|no me hagas tener que) ..1 (ir a (buscarte|tu casa|por ti|tu cole|tu escuela)|ir (por ti|a por ti)|hacer algo|hacerlo|hacerte|buscarte|enojar|enfadar|repetirlo|que vaya|vaya)',
    '(tengo|conozco|mis) ..2 (amigos|gente|contactos|colegas|primos) ..5 (cerca de ti|tu (ciudad|barrio|cole|escuela|zona)|donde vives|saben) ..6 (no son|pueden|harian|van a|visitarte|buscarte|hacer|esperarte|saben donde)',
    '(tu|su) #Adult ..1 (trabaja|sale|llega|compra|pasea|vive|va) ..8 (yo|te|se) ..1 (paso|lo se|la veo|lo veo|los veo|puedo|conozco) ..4',
  ],
  unless: [
    ...gameStakes,
    '(te vas a arrepentir|arrepentiras|arrepentir) ..5 (comer|no probar|no venir|no verla|haber|de no|del|cortar|tatuaje|tinte|cocina)',
    '(gracias|bien|guay|genial) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Announces that the child will suffer for it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'te vas a arrepentir',
    'te voy a arruinar la vida',
    'ni se te ocurra bloquearme',
    'no te imaginas de lo que soy capaz',
  ],
  passes: [
    'me voy a arrepentir de comer tanto',
    'te vas a arrepentir de no venir a la fiesta',
    'se me arruino la partida',
  ],
};
