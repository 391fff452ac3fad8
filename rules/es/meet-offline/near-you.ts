import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '(estoy|estare|ando|estoy ya|llegue|ya llegue|acabo de llegar|aparque|estaba|estuve|voy a estar) ..2 (fuera|afuera|abajo|enfrente|delante|detras|atras|cerca|al lado|en la puerta|en la esquina|a la vuelta|parado|esperando|esperandote|en el portal) ..2 (de)? ..1 (#YoursPlace)',
    '(estoy|ya estoy|estoy aqui) (fuera|afuera|abajo|en la puerta|en la esquina|en el portal|en tu calle|en tu puerta|en tu barrio|en tu cuadra|en tu portal|en tu escuela|en tu cole) ..6 (sal|sali|salte|baja|bajate|asomate|ven|veni|abre|abreme|abrime|sola|solo|quiero verte|te veo)',
    '(baja|bajate|sal|salte|sali|asomate|ven|veni|sube) ..5 (estoy|te espero|te veo|estare) (fuera|afuera|abajo|aqui|ahi|en la esquina|en la puerta|en el portal|en el coche|en el carro|en el auto|cerca|a la vuelta)',
    'te (espero|esperare|estare esperando|voy a esperar|estoy esperando|veo|vere|recojo) ..3 (fuera|afuera|abajo|enfrente|frente|detras|atras|delante|a la salida|en la salida|en la puerta|en la esquina|en la parada|a la vuelta|cerca) ..2 (#YoursPlace|del|de la|de tu|de clase)',
    '(voy|ire|puedo ir|puedo pasar|paso|pasare|me paso|quiero ir|llego|me acerco|podria ir|caigo|me presento|aparezco|viajo|viajare|voy a ir) ..2 (a|por|para|hasta) (tu|la puerta de tu|la salida de tu|la esquina de tu|donde vives) ..1 (casa|cole|colegio|escuela|insti|instituto|calle|ciudad|pueblo|barrio|portal|edificio|prepa|cuarto|habitacion|ventana)? ..6 (verte|conocerte|esta noche|cuando|si|solos|manana|el finde|sabado|no estan|no esten|no haya|estes|hoy|sorpresa|y|a las|$)',
    '(te (vi|he visto|estuve viendo|estoy viendo|estaba viendo|segui|observo|miro|sigo)) ..5 (salir|saliendo|entrar|entrando|salida|ventana|cole|colegio|escuela|insti|casa|parada|calle|parque|desde|caminar|caminando|uniforme|hoy)',
    '(vivo|estoy|quedo|trabajo|paro) ..2 (cerca|al lado|a la vuelta|a #Number|a pocas|a unas|a dos|a tres) ..3 (tu|tuyo|cuadras|calles|minutos|ti|vos|cole) ..6 (vernos|vemos|verte|quedamos|quedar|conocernos|conocerte|pasar|paso|juntarnos|juntamos|recojo|invito|vienes|venir)',
    '(estoy|ando|toy) ..1 (por|en) tu (barrio|calle|cuadra|zona|colonia|ciudad|pueblo|portal) ..5 (sal|baja|ven|sali|nos vemos|te veo|quedamos|vente|asomate|abre|veni|puedo verte)',
  ],
  unless: [
    ...meetFine,
    '(estoy|ando) ..3 (tu casa|tu puerta) ..4 (con|mi|tu madre|tu mama|trae|regalo|paquete|pizza|bici|balon|deberes|cumple|hermano)',
    '(te (vi|he visto)) ..6 (con tu|con tus|jugar|jugando|ganar|ganando|bailar|bailando|actuar|partido|tele|en linea|online|conectada|conectado|obra|leer|stream|historia|tiktok)',
    '(pedido|paquete|repartidor|pizza|delivery|uber eats|glovo|rappi) ..9',
    '(tu casa) ..6 (jugar|deberes|tarea|cumple|merendar|a por el|por el|por la|los apuntes|estudiar|play|recoger el|recoger la|devolver|devolverte|dejarte el|con mi)',
  ],
  confidence: 'certain',
  bright: true,
  means: "Says to be waiting outside the child's home or school, or to come there.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'estoy fuera de tu casa',
    'te espero en la esquina de tu cole',
    'baja, te espero en el coche',
    'puedo ir a tu ciudad a conocerte',
    'te vi salir del insti',
  ],
  passes: [
    'te espero en la puerta con mi madre',
    'estoy en la puerta de la biblioteca',
    'voy a tu casa a por el libro',
    'te vi jugando el partido',
    'estoy fuera, traigo la pizza',
  ],
};
