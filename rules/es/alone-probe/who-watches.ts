import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tu|tus) #Adult ..2 (te )?(revisa|revisan|mira|miran|ve|ven|lee|leen|controla|controlan|espia|espian|checa|checan|vigila|vigilan|sabe|saben|tiene|tienen) ..3 (movil|celular|cel|telefono|chats|mensajes|whatsapp|insta|compu|pantalla|clave|contrasena|tablet|cuenta|conversaciones|historial|lo que haces)',
    'te (revisa|revisan|mira|miran|lee|leen|controla|controlan|checa|checan|vigila|vigilan|quitan|quita) ..3 (tu|tus|el|los)? ..1 (#Adult|movil|celular|cel|telefono|chats|mensajes|alguien)',
    '(alguien|quien|alguien mas|nadie mas) ..2 (ve|usa|mira|lee|tiene acceso|puede ver|revisa|puede leer|entra) ..2 (tu|tus|esta|este|a tu|esto|el) ..2 (movil|celular|cel|telefono|pantalla|cuenta|compu|tablet|mensajes|chat|chats|esto|ordenador)',
    '(es|ese|este|el) ..2 (tu|tuyo|propio) ..1 (movil|celular|cel|telefono|compu|tablet) ..2 (o|de tu|propio|solo tuyo|$?)',
    '(tienes|tenes|duermes en) ..1 (tu propio (cuarto|movil|celular|telefono|ordenador)|tu propia (habitacion|pieza|recamara|compu|tablet)|cuarto propio|habitacion propia|cuarto solo|habitacion para ti|tu cuarto para ti|un cuarto para ti|pieza propia|tu habitacion sola) ..2',
    '(compartes|compartis) ..1 (cuarto|habitacion|pieza|recamara|movil|celular|cuenta) ..3',
    '(cierra|cerra|cierras|tienes) ..1 (la )?puerta ..1 (cerrada|con llave|con seguro|$)',
  ],
  unless: [
    '(deberes|tarea|notas|examen|boletin|agenda) ..6',
    '..6 (compartida|presentacion|kahoot|clase|directo|stream|compartir pantalla)',
  ],
  confidence: 'strong',
  slot: 'device',
  means: "Asks who else can see the child's messages, screen or device.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu mama te revisa el cel?', 'alguien ve tu pantalla?', 'tienes cuarto propio?', 'compartes habitacion?'],
  passes: ['tu madre te revisa los deberes?', 'alguien usa este mando?', 'tienes tu propio usuario en el juego?'],
};
