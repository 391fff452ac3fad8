import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(eres|sos|seras|vas a ser|tu cuerpo es|tu vida es|eres ya) ..1 (mia|mio|mi propiedad|de mi propiedad|mi esclava|mi esclavo|mi mascota|mi sumisa|mi sumiso|mi juguete|solo mia|solo mio|mi perrita|mi perrito|mi nina obediente) ..3',
    '(me perteneces|me pertenecis|perteneces a (mi|nosotros)|nos perteneces|soy tu (dueno|duena|amo|ama|jefe de todo))',
    '(haces|haras|vas a hacer|harás|tienes que hacer|tenes que hacer|debes hacer) ..1 (lo que|todo lo que|exactamente lo que) ..1 (yo|te|nosotros) (diga|digo|diga yo|mande|ordene|pida|quiera|te diga|te ordene|te mande|digamos)',
    '(a partir de ahora|desde ahora|desde hoy|de ahora en adelante|a partir de hoy|desde este momento) ..4 (haces|obedeces|me obedeces|eres|decido|mando|vas a|tienes que|me pides|no hablas|mando yo|decido yo|me cuentas|seras)',
    '(obedece|obedeceme|me obedeces|me obedeceras|tienes que obedecer|tenes que obedecer|debes obedecer|aprende a obedecer|vas a obedecer|obedecerme|obedecer) ..6',
    '(yo (decido|elijo|mando|controlo)|decido yo) ..3 (con quien|que te pones|que ropa|a que hora|cuando|tu vida|en ti|sobre ti|por ti|que comes|si sales|tu)',
    '(pideme|pedime|pidas|tienes que pedirme|tenes que pedirme|me pides|pedirme|debes pedirme) ..1 permiso ..6',
    '(no (puedes|podes|tienes permiso|tienes permitido|te permito|te dejo)|te (prohibo|tengo prohibido)|tienes prohibido|prohibido) ..2 (hablar con|hablarle a|salir con|salir sin|hablar|juntarte|juntarte con|desconectarte|bloquear|dormir|decir que no|ver a|contestar a|seguir a|tener amigos) ..6 (sin|mas|otro|otros|nadie|chicos|el|ella|ese|tus|amigas|amigos|hasta|ningun|mi permiso)',
    '(primera|siguiente|proxima|nueva|ultima|tu) (tarea|orden|mision|prueba|castigo) ..1 (para|es|sera|de hoy|de esta noche|va a ser|como) ..9 (foto|video|cam|camara|piel|brazo|ropa|grabate|grabalo|graba|castigo|demuestra|hazlo|mandame|lealtad|sin decir|sola|no digas|secreto)',
    '(te (voy a castigar|castigo|castigare|mereces un castigo|toca castigo)|tendras (un )?castigo|habra castigo|mereces castigo) ..6',
    '(demuestra|demuestrame|demostrame|prueba|pruebame) (tu|que eres|que me eres) (lealtad|leal|fiel|obediente|mia|mio|sumision|obediencia)',
    '(contesta|responde|contestas|escribeme|reportate|avisame|mandame) ..3 (cada|siempre|en menos de|antes de) ..4 (o (te|hay|habra)|castigo|vas a ver)',
    '(sin mi permiso|si yo no (quiero|te dejo)) ..1 no (duermes|comes|sales|hablas|contestas|haces|te|respiras|vas)',
    'no (duermes|comes|hablas|sales|te vas|te duermas|te desconectes|te duermes|contestas|comas|duermas|salgas) ..4 (sin mi permiso|hasta que yo|si yo no|sin que yo)',
    '(castiga|castigate|castigarte|castigas|castigo|castigada) ..6 (desobedece|desobedeces|desobedecer|obedece|obedeces|me fallas|te portas mal conmigo)',
  ],
  unless: [
    '(jaque|ficha|fichas|reina|torre|alfil|carta|cartas|territorio|torreta|bandera|isla|propiedad|calle|monopoly|parchis|uno|simon dice|simon|espada|skin|base|casa|silla|camiseta|bici|pelota|mitad|perro|gata|gato|mascota del|granja|juego) ..6',
    '..6 (jaque|ficha|carta|cartas|territorio|bandera|monopoly|parchis|simon dice|en el ajedrez|en la partida|de la partida|en el juego|del juego|la bola|el balon|esa ronda|este set|punto|la copa|al profe|a la profe|al entrenador|al capitan|al semaforo|al perro|las normas|las reglas|las senales|a tu madre|a tu mama|a tus padres|a mama)',
    '(espada|skin|base|casa|silla|esa|ese|esta|este) ..1 (es|son) (mia|mio)',
    '(siguiente|proxima|tarea) ..4 (deberes|ejercicio|mates|historia|ingles|profe|clase|pagina|wiring|cables|among|entrega|viernes|lunes|domingo|examen|arreglar)',
    '(perro|perrito|gato|cachorro|mascota|adiestra|tamagotchi|pokemon) ..8',
    '..8 (perro|perrito|gato|cachorro|adiestramiento|pokemon)',
    '(capitan|arbitro|entrenador|profe|general|rol|personaje|teatro|obra) ..8',
    '(eres|sos) ..2 (mi (mascota|perrito) (favorita|favorito)) (del|en)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child that it belongs to the speaker and must obey.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'eres mia',
    'vas a hacer lo que yo diga',
    'a partir de ahora me obedeces',
    'tienes que pedirme permiso para salir',
    'te prohibo hablar con otros chicos',
  ],
  passes: [
    'esa espada es mia',
    'la torre negra es mia, jaque',
    'siguiente tarea: los cables en among us',
    'hay que obedecer las normas de la piscina',
    'haces lo que dice el entrenador y ya',
  ],
};
