import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(como te llamas|cual es tu nombre|tu nombre|como es tu nombre|como te dicen) ..2 (de verdad|real|completo|verdadero|en la vida real|realmente)',
    '(tu|el) (apellido|nombre completo|nombre real|nombre y apellido|nombre y apellidos)',
    '(con quien|con cuantos|con quienes) ..1 (vives|vivis|duermes)',
    '(vives|vivis) ..1 (con|solo con|sola con) ..2 (tu|tus) ..2 #Adult',
    '(tus|tu) #Adult ..2 (estan|son) (separados|divorciados|juntos|estrictos|estricta|muy estrictos|pesados)',
    '(tienes|tenes) ..2 (hermanos|hermanas) ..2 (mayores|mas grandes|en casa|que vivan)',
    '(en que|de que|donde) ..1 (trabaja|trabajan) ..1 (tu|tus) #Adult',
  ],
  unless: ['(tu|el) (apellido|nombre) ..3 (del juego|de usuario|en el juego|artistico|de equipo|del personaje)'],
  confidence: 'strong',
  slot: 'household',
  means: 'Asks for the real name, family or with whom the child lives.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['como te llamas de verdad', 'con quien vives', 'tus padres son estrictos?', 'dime tu nombre completo'],
  passes: ['como te llamas en el juego', 'con quien juegas', 'tus padres son de madrid? los mios tambien'],
};
