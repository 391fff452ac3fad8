import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(comparte|compartime|comparteme|compartas|compartes|compartir|compartirme|activa|activame|actives|activar|enciende|prende|pon|ponme|manda|mandame|mandas|mandes|mandarme|enviame|envia|envias|pasame|pasa|pasas|pasarme|dame|das|deja|dejame|tira|tirame|rola|rolame|conecta|quiero|quita el modo fantasma) ..3 (tu|su) ..1 #Place ..6',
    '(comparte|activa|activame|enciende|prende|manda|mandame|pasame|enviame|dame) ..1 #Place ..2 (ya|ahora|ahorita|en (vivo|tiempo real)|exacta|tuya|y te (busco|recojo))',
    '#Place ..2 (en tiempo real|en vivo|activada|encendida|siempre|en directo|actual|exacta|todo el dia|las 24)',
    '(quita|quitate|desactiva|sal del|saca) ..1 (el)? modo fantasma ..5',
    '(agregame|anademe|aceptame|metete|unete|descarga|descargate|instala|instalate|baja|bajate) ..3 (life360|life 360|en el mapa|mapa de snap|snap map|buscar a mis amigos|find my|app (de|para) (rastrear|localizar))',
    '(quiero|necesito|tengo que|debo|me gusta) ..1 (saber|ver) ..2 (donde (estas|andas)) ..2 (siempre|en todo momento|cada|a cada|todo el tiempo|todo el dia|las 24)',
    '(dame|deme|pasame|paseme|mandame|enviame|dime|digame|decime|cual es|escribe|escribeme|escribime|confirmame|quiero|necesito|ponme) ..2 (tu|la|su|tu direccion) ..1 (direccion|direccion exacta|calle y numero|domicilio|numero de casa|portal y piso|piso y puerta|codigo postal|calle) ..5',
    '(en que|cual es tu|dime tu|que) (calle|portal|edificio|numero|piso|bloque) ..2 (vives|vivis|es tu casa|estas)',
    '(tu|la) (direccion|ubicacion|ubi) ..2 (exacta|completa|ya|ahora|para (mandarte|enviarte|ir|verte|llevarte|pasar|recogerte))',
    '(indica|indicame|apunta|apuntame|dame|dime|escribeme|digame|pasame|pon) ..3 (senas|calle) ..3 (numero|piso|puerta|portal|ciudad|barrio|completas) ..3',
  ],
  unless: [
    '#Place ..3 (del|de la|de los) (cumple|fiesta|restaurante|bar|partido|entreno|cole|tienda|excursion|parque|concierto|cine|server|base|boss|cofre|hotel|evento|academia|dentista|torneo|reunion|centro|campo|pabellon)',
    '(ip|servidor|server|correo|mail|email|electronica|web|pagina|base|minecraft|mapa del juego|cofre) ..6',
    'direccion ..2 (de correo|ip|email|del server|del servidor|web|de email|de la fiesta|del cumple|del cole|del restaurante)',
    '(soy|mi) (mama|papa|madre|tu madre|tu padre|tia) ..6',
    '(mama|papa|tu madre|tu padre|mi madre|mi mama|mi padre|la abuela|mis padres) ..6',
    '(nunca|jamas|no) ..2 (compartas|des|mandes|actives|digas|pases) ..8',
    '(si (alguien|te)|te (pide|piden)) ..8',
    '..9 (cumple|invitacion|invitaciones|fiesta|mi madre|mi mama|mis padres|nos perdimos|me he perdido|estamos perdidos|pizza|pedido|excursion)',
    '(invitacion|invitaciones|mi madre|mi mama|mis padres) ..9',
  ],
  confidence: 'certain',
  bright: true,
  // Where the child is matters whoever else is meant.
  deaf: ['to-many', 'game'],
  means: 'Wants to know where the child is at every moment, or the very address.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mandame tu ubicacion en tiempo real', 'pasame tu ubi', 'dame tu direccion exacta', 'quita el modo fantasma'],
  passes: [
    'mandame la ubicacion del cumple',
    'pasame la direccion ip del server',
    'la abuela necesita tu direccion para la carta',
    'no compartas tu ubicacion con nadie',
  ],
};
