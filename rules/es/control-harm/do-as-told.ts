import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(haz|hace|hazme|haceme) (lo que|caso|todo lo que) ..1 (te )?(digo|diga|mando|pido|ordene)',
    '(hazlo|hacelo|hagalo) (ya|ahora|ahora mismo|sin preguntar|y punto|y callate|o veras|por mi)',
    '(no (tienes|tenes) (opcion|eleccion|otra opcion|alternativa)|no te (pregunte|estoy preguntando|queda otra|queda mas remedio))',
    '(no hables|deja de hablar|dejes de hablar|alejate|no te juntes|borra a|bloquea a|elimina a) ..2 (con|de|a) ..2 (el|ella|ellos|ellas|ese|esa|nadie|tus amigas|tus amigos|chicos|otros|todos)',
    '(donde estabas|con quien estabas|con quien hablas|por que (tardas|tardaste|no contestas)) ..4',
    '(pasame|mandame|dame) ..2 (captura|capturas) ..4 (con quien|chats|conversaciones|de que|tus chats)',
  ],
  unless: [
    '(deberes|entrenador|profe|receta|pasos|tutorial|semaforo|juego|jefe|boss|mision) ..6',
    '..6 (deberes|tarea|trabajo|entrenador|profe|receta|tutorial|el juego|la mision|tu madre|tu mama)',
    '(donde estabas|con quien estabas) ..3 (en la foto|en clase|ayer|jugando)',
  ],
  confidence: 'strong',
  means: 'Gives orders, and shows that a no will not be taken.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['haz lo que te digo', 'hazlo ya y callate', 'no hables con ese', 'no tienes opcion'],
  passes: ['haz lo que dice la profe', 'hazlo ya, la tarea es para mañana no?', 'no hables en el cine'],
};
