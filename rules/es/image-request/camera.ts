import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '(#CamOn) ..5 (verte|te vea|te veo|ver|conocerte|para mi|pa mi|sola|solo|solita|un rato|un ratito|ya|ahora|ahorita|anda|dale|venga|amor|bebe|linda|guapa|bonita|si|no seas|nadie|quiero|y|que|$)',
    '(hacemos|haz|hagamos|hacer|hazme|haceme|quieres|queres|aceptas|acepta|aceptame|contesta|contestame|te hago|te llamo por|llamame por|llamame en|llamame con|entra a|te puedo hacer|te marco por|marcame por|conectate a|unete a|podemos hacer|ponte en) ..2 (#VideoCall) ..3 (solos|sola|solo|tu y yo|vos y yo|privada|ahora|ya|esta noche|en tu cuarto|de noche|ahorita|rapido|rapida|para verte|quiero verte|$)',
    '(#VideoCall) ..3 (solos|tu y yo|vos y yo|en tu cuarto|esta noche|quiero verte|para verte|los dos|sin que|a solas)',
    '(quiero|puedo|dejame|me dejas|me gustaria|deja|muero por|necesito) (verte|ver tu cara|ver tu carita|verte la cara) ..5 (cam|camara|video|videollamada|en vivo|llamada|ahora|en directo|pantalla)',
    '(por|en) (cam|camara|webcam) ..4 (te vea|verte|solos|tu y yo|sola|solita|para mi|bailame|bailes|muestrame|muestras|ensenas|ensename|conmigo)',
    '(date|dame|da|des) ..1 (una )?(vuelta|vueltita|vueltecita) ..5 (cam|camara|te vea|verte|ver|para mi|pa mi|despacio|lento|lentamente|$)',
    '(baila|bailame|bailes|posa|posame|poses|modela|modelame|modeles|estirate|desfila|desfilame) ..3 (para|pa|delante|frente) ..1 (mi|de la cam|de la camara|a la cam|a la camara)',
    '(alejate|retirate|parate|ponte de pie|levantate|hazte para atras|ponte lejos) ..4 (cam|camara|te vea|verte|te vean|movil|celular) ..4',
    '(pon|apoya|coloca|deja|acomoda|recarga) ..2 (movil|celular|telefono|cel|tablet|camara|cam) ..8 (te vea|verte|de cuerpo|en la cama|y bailas|y baila|y te)',
    '(quitale|quita|sacale|saca) el (dedo|filtro|papel|celo|adhesivo) (de|a) la (camara|cam)',
    '(dejame|dejeme|quiero|a ver|deja) (verte|verla|verlo) ..3 (ponte|pongase|parate|parese|levantate|levantese|gira|gire|date|dese|alejate|retrocede|retroceda|modela|posa)',
    '(ponte|pongase|parate|parese|ponete) ..1 (de pie|en pie|frente|delante) ..4 (retrocede|retroceda|atras|gira|gire|vuelta|te vea|la vea|camara|cam|verte|pantalla)',
    '(haceme|hazme|hace|haz|hagame|me haces) ..2 (baile|bailecito|show|desfile|pasarela|striptease) ..6 (videollamada|cam|camara|para mi|y te|a solas|privado)',
    '(mas abajo|baja mas|mas atras|aleja|alejalo|enfoca) ..4 (se te ve|te veo|se te vea|verte|te vea)',
    '(solo|apenas|nada mas) (se te ve|te veo) ..2 (cara|cabeza|frente|hombros)',
    '(ver|contemplar|admirar|mirar|observar|verte) ..2 (rostro|cara|carita|figura|cuerpo|belleza) ..5 (pantalla|camara|cam|videollamada|en directo)',
    '(#VideoCall|llamame por video|prende la camara|cam) ..2 (desde|en|sobre) (tu|la) (cuarto|habitacion|pieza|cama|recamara|bano|ducha)',
    '(#VideoCall|#CamOn) ..6 (cierra|cerra|con llave|con pestillo|puerta cerrada)',
  ],
  unless: [
    ...pictureOther,
    '(stream|streamear|streamer|directo|streams) ..6',
    '..6 (stream|streamear|directo|stremear)',
    '(clase|profe|profesora|zoom|meet|reunion|classroom|examen|todos|abuela|abuelo|abuelos|tia|primos|familia|medico) ..6',
    '..9 (clase|profe|reunion|abuela|abuelo|abuelos|yaya|abu|tia|primos|toda la familia|medico|grupo|estudiar|deberes|tarea|repasar|el bebe|perrito|gatito|perro|gato)',
    '(prendemos|ponemos|ponen|pongan|prendan|poned|enciendan) ..3 (camara|cam|camaras)',
    '(camara|cam) (de|del) (la|el|los|mi|tu) ..2 (play|consola|coche|movil viejo|ordenador|tele|perro|juego|clase)?',
    '(camara|cam) (trasera|del juego|del coche|de fotos|libre|en primera|en tercera|a la consola|del drone|de seguridad|digital|lenta|al tripode)',
    '(baila|bailes|bailar|posa) ..4 (funcion|festival|escenario|concurso|fiesta|ballet|academia|obra)',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking, and so is talk of school just before.
  deaf: ['to-many', 'homework-near'],
  slot: 'picture',
  means: 'Wants the camera on, or a call with pictures, with somebody the child may not know.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pon la camara que quiero verte',
    'prende tu cam porfa',
    'hacemos videollamada?',
    'bailame delante de la camara',
    'date una vuelta para mi',
  ],
  passes: [
    'la camara de la consola no va',
    'en clase prendemos la camara',
    'se rompio mi webcam',
    'pon la camara que la abuela quiere verte',
    'hacemos videollamada para repasar mates?',
  ],
};
