import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '(te (recojo|recogeria|busco|levanto|llevo|llevaria|paso a buscar|paso a recoger|paso a traer|voy a buscar|voy a recoger|vengo a buscar|puedo recoger|puedo buscar|puedo llevar|puedo pasar a buscar|recogere|buscare|subo|saco|secuestro|rapto|doy un (aventon|ride|raite|raid|jalon))|paso (por ti|por vos|por usted|a por ti|por tu casa)|voy (por ti|por vos|a por ti|a buscarte|a recogerte)|vengo (por ti|a por ti|a buscarte)|pasar (por ti|a buscarte|a recogerte)|ir (por ti|a buscarte|a recogerte|a por ti)|recogerte|llevarte) ..7 (coche|carro|auto|moto|camioneta|furgo|esta noche|de noche|esquina|parada|salida|cole|colegio|escuela|insti|instituto|prepa|cuadra|calle|casa|duerman|madrugada|dar una vuelta|a dar|a mi|a un|a cenar|a comer|al cine|a la playa|donde quieras|donde digas|hotel|solos|juntos|cuando salgas|a las|y vamos|y nos vamos|sola|solo|portal|ventana)',
    '(sube|subete|subite|subas|entra|metete|montate|monta) ..2 (mi|al|en mi|a mi) (coche|carro|auto|moto|camioneta|furgo|furgoneta|camion)',
    '(te (mando|pido|pago|envio|compro|saco|doy|puedo mandar|puedo pagar|puedo pedir|puedo comprar|voy a mandar|voy a comprar|voy a pagar)|yo (pago|te pago|pongo|invito)) ..3 (uber|taxi|cabify|didi|bolt|bus|autobus|tren|billete|billetes|boleto|boletos|pasaje|pasajes|vuelo|avion|viaje|camion|metro|bla bla car|blablacar|colectivo|remis|el hotel|habitacion)',
    '(uber|taxi|cabify|didi|remis) ..5 (te (recoge|lleva|busca|deja|trae)|a mi (casa|piso|depa)|para que vengas|y vienes|y te vienes|pago yo|lo pago yo|yo lo pago)',
    '(en|con) mi (coche|carro|auto|moto|camioneta|furgo) ..6 (sola|solo|tu y yo|vos y yo|vamos|nos vamos|te llevo|vuelta|nadie|afuera|esperando|espero)',
    '(estoy|estare|espero|te espero|aparcado|estacionado|parado|parqueado) ..3 (en|con|coche|mi coche|el coche|el carro|el auto|carro|auto|camioneta|furgoneta) ..1 (coche|carro|auto|camioneta|furgo|furgoneta)? ..3 (blanco|negro|gris|rojo|azul|fuera|afuera|abajo|frente|esquina|detras|atras|delante|cerca|salida|puerta) ..5',
    '(haz|prepara|haces|lleva|preparate|agarra) ..3 (maleta|mochila|ropa|tus cosas) ..5 (paso por ti|te recojo|nos vamos|te busco|vienes conmigo|te llevo|vivir conmigo|conmigo)',
    '(la|lo|te|le) (recojo|llevo|paso a buscar|busco|paso a recoger) ..9 (no (le|se lo|les|lo) ..1 (dice|dices|digas|diga|comentes|cuentes|comente|cuente)|nadie (sabe|se entera|nos ve)|sin que nadie|en secreto)',
    '(tomas|coges|agarras|subes|pillas|tomate|coge|toma|agarra) ..2 (bus|tren|metro|autobus|colectivo|camion|uber|taxi) ..5 (te espero|te recojo|vienes|yo pago|pago yo|hasta mi|a mi|te busco)',
    '(chofer|amigo|alguien|conductor|taxi|un companero) ..2 te (va a recoger|recoge|recogera|busca|lleva|llevara|pasa a buscar|va a llevar) ..6 (conmigo|mi|aqui|hotel|donde estoy)',
    '(bajate|bajas|baja|te bajas) en mi (parada|estacion|casa)',
  ],
  unless: [
    ...meetFine,
    'con (mi|tu|la) (mama|madre|papa|padre|hermana|hermano|tia|tio|abuela|abuelo|familia) ..6',
    '(mi|tu|nuestra) (mama|madre|papa|padre|tia|tio|abuela|abuelo) ..4 (recoge|busca|recogera|pasa|lleva|llevara)',
    '(te lo|te la|te los|te las|lo|la|los|las) (paso a recoger|recojo|paso a buscar|llevo)',
    '(el|un|del) (paquete|pedido|libro|balon|cargador|cuaderno) ..6',
    '(nivel|mapa|mision|boss|jefe) ..6',
    '(quedan|hay|compramos|compro las) ..2 (entradas|boletos|billetes) ..6',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to pick the child up, or to send a car or a ticket.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'te recojo en mi coche y nadie nos ve',
    'paso por ti esta noche',
    'te pago el tren y vienes',
    'subete a mi carro',
    'te busco en la esquina con el auto',
  ],
  passes: [
    'mi madre me recoge en coche',
    'te paso a buscar con mi mama en el coche',
    'te recojo el paquete en la esquina',
    'sube al coche en el mapa y conduce',
  ],
};
