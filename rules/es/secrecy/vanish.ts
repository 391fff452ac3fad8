import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(activa|activale|activar|actives|activas|pon|ponle|ponlo|pone|ponelo|poner|pongas|pongamos|ponemos|usa|usar|usemos|enciende|prende|cambia|cambiemos|vamos|hablemos|hablamos|configura|activemos) ..3 (mensajes (temporales|que (desaparecen|se borran|se autodestruyen|se borren)|efimeros)|modo (efimero|temporal|fantasma|vanish|secreto|incognito|desaparecer|invisible)|(chat|charla|conversacion) (secreto|secreta|temporal|efimero|oculto|oculta)|temporizador|autodestruccion|vista unica|ver una vez|una sola vista)',
    '(mensajes temporales|modo efimero|chat secreto|chat temporal|vista unica|modo temporal) ..4 (ya|ahora|mejor|para que|asi|nadie|tu mama|sin)',
    '(no|sin|nada de|ni) (hagas|haga|saques|saque|tomes|tome|hacer|sacar|tomar|vayas a hacer|me hagas|se te ocurra hacer)? ..1 (captura|capturas|pantallazo|pantallazos|screenshot|screenshots|screen|screens|ss) ..6',
    '(oculta|ocultar|ocultame|ocultalo|ocultes|esconde|esconder|escondes|escondas|escondelo|escondeme|archiva|archivame|archivalo|archives|tapa|tapes|camufla|disimula|bloquea con clave|silencia|silenciame) ..4 (chat|conversacion|pantalla|movil|celular|cel|telefono|app|aplicacion|contacto|notificaciones|mi nombre|mensajes|charla|icono)',
    '(guardame|ponme|agendame|registrame|anotame|agrega|agregame|apuntame|guarda mi (numero|contacto)|cambiame|renombrame|cambia mi nombre|ponle a mi contacto|guardar|tenme) ..4 (con otro nombre|como (si|otra|otro|una|un|prima|primo|amiga|chica|tu|laura|ana|lucia|maria|sofia|clase|cole|ingles|pizzeria)|con nombre de|por otro nombre|otro nombre|nombre falso|nombre de (chica|mujer|amiga|nina))',
    '(quita|apaga|silencia|desactiva|baja) ..2 (notificaciones|vista previa|el sonido|avisos|sonido) ..6 (#Folk|nadie|vea|vean|oiga|oigan|lea|lean|enteren)',
    '(usa|usemos|crea|create|haz|hazte|hacete|abre|abrete) ..2 (otra|una|tu otra|nueva) cuenta ..5 (#Folk|nadie|secreta|para mi|solo|que no|para hablar)',
    '(usa|ponle|pon|cambia|cambiale) ..3 (clave|contrasena|pin|huella|patron) ..6 (#Folk|nadie|no (vea|vean|lea|lean|entre|entren|puedan|pueda))',
    '(cierra|cerra|cierras|apaga|esconde|tapa|guarda|bloquea|escondes|tapas|gira) ..1 (movil|celular|telefono|pantalla|chat|app|compu|tablet|todo|esto|eso|la aplicacion|ordenador|laptop)? (si|cuando) ..2 (entra|entre|entran|viene|venga|llega|llegue|pasa|pase|aparece) ..2 (#Folk|alguien)',
    '(habla|hablemos|escribe|escribime|escribeme|contesta|conectate|hablame|hablamos) ..3 (cuando|solo cuando) ..4 (no este|no esten|se duerma|se duerman|duerma|duerman|nadie|se vaya|se vayan|salga|salgan|estes sola|estes solo)',
    '(agendame|guardame|ponme|registrame|anotame|apuntame|agregame) ..1 como ..6 (asi no|para que no|por si|que no|sin que) ..3 (pregunten|preguntan|pregunta|sospechen|sospechan|sospecha|enteren|entere|note|noten|sepan|sepa)',
    '(archivalo|archiva|ocultalo|escondelo|escondela|archivala) ..4 (#Folk|nadie|vea|vean|chat|conversacion)',
    '(chat|conversacion) ..2 (archivalo|archivala|ocultalo|ocultala|escondelo)',
    '(si|cuando|apenas|en cuanto) ..2 (#Folk|alguien|nadie|te)? ..2 #Ask ..6 (sal|salte|cierra|cierras|apaga|apague|borra|esconde|disimula|disimule|cambia de|oculta|bloquea|minimiza|cuelga|corta) ..1 (chat|rapido|todo|movil|celular|pantalla|app|llamada|y|del chat|de aqui|$)',
    '(apenas|en cuanto) ..1 (llegue|entre|venga|aparezca) ..1 (alguien|#Folk) ..4 (apaga|apague|cierra|cuelga|corta|disimula|disimule|borra|esconde)',
    '(ponle|pon|poner|ponerle|pongale) ..2 (candado|clave|contrasena|huella|pin|bloqueo) ..2 (chat|chats|conversacion|nuestro|nuestra)',
    '(cambia|cambiame|cambiale|pon) ..1 nombre ..1 (en tu|del contacto|de mi contacto|a mi contacto) ..4',
    '(app|aplicacion|cuenta|sitio|lugar|chat|red) ..1 que (#Folk) no ..2 (conozcan|conozca|revisen|revise|vean|vea|sepan|sepa|miren|mire|tengan|controlen|entiendan)',
  ],
  unless: [
    '(archivo|archivos|silencia el grupo|el grupo|la clase|anuncios|spoilers|subtitulos) ..6',
    '..6 (del grupo|en clase|en el cine|el profe|anuncios|spoilers|examen|virus|ladrones|robo|roben|hackers|hackeen)',
    '(captura|capturas|pantallazo) ..4 (examen|de pantalla en|puntuacion|bandera|pokemon|partida|la bandera)',
    '(no) (hagas|saques) ..2 (captura|capturas) ..4 (que (ya )?(la|las) tengo|todavia|que esta mal|borrosa|la paso|ya la tengo|te paso)',
    '(wifi|router|ordenador del cole|zoom|meet) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants messages that vanish, no screenshots, or a talk that cannot be found.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'activa los mensajes temporales',
    'no hagas capturas',
    'guardame con otro nombre',
    'esconde el movil cuando entre tu madre',
    'archiva este chat',
  ],
  passes: [
    'silencia el grupo de clase que no paran',
    'no hagas captura que la tengo yo',
    'el modo secreto del mapa es dificil',
    'esconde el movil en clase o te lo quita el profe',
  ],
};
