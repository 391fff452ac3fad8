import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(codigo|numero|numeros|cifras|sms|mensaje) (que|q) (llego|llega|aparece|sale|salio|llegara) ..2 (tu|al|a tu)',
    '(codigo|numero|numeros|cifras|sms|mensaje) ..1 (que )?(te (llego|llega|llegara|va a llegar|llegue|aparece|sale|mandaron|mandan|mandara|enviaron|acaba de llegar|acabo de mandar|mande|estan mandando|salga|salio)|de (verificacion|seguridad|confirmacion|recuperacion|seis|6)) ..6',
    '(te (va a llegar|llegara|llego|llegaria|mande|acaba de llegar)|vas a recibir) ..3 (un|el|unos|por)? ..2 (codigo|sms|numero|numeros|clave) ..6',
    '(acepta|aprueba|dale|autoriza|confirma|pulsa|toca) ..3 (notificacion|inicio de sesion|solicitud de acceso|acceso|permitir|si soy yo) ..6',
    '(escanea|escaneame|escanear|escaneas|mandame|haz) ..3 qr ..6',
    '(numero|numeros|digitos|foto) ..8 tarjeta ..1 (de )?(tu|tus|su) #Adult',
    '(codigo|numero|numeros|digitos|cifras) ..1 que (te|le) (acaba de|va a|acaban de) (llegar|entrar|salir|mandar|aparecer) ..3',
    '(digitos|numeros|cifras|codigo) ..2 (del|de un|de tu|del que) ..1 (sms|mensaje|correo|mail|whatsapp)',
  ],
  unless: [
    '#Secret ..3 (del|de la|de|en el|en la) (wifi|kahoot|clase|classroom|sala|partida|descuento|ejercicio|amigo|casa|netflix|portal|puerta|taquilla|candado|meet|zoom|creador|barras|descuentos|juego|lobby|server|servidor|mapa|caja|cofre|impresora|actividad|libro|paquete|pedido|reserva|vestimenta|color|honor|puzzle|acertijo|escape room|aula|edpuzzle|quizizz|regalo|postal|area|python|scratch|programa|html|proyecto|la alarma)',
    '(nunca|jamas|no|ni) ..2 (des|pases|compartas|digas|mandes|le des|la des|envies|escribas|dejes|prestes) ..8',
    '(si (alguien|un desconocido)|te (pide|piden|pidio)|me (pide|pidio|piden)) ..8',
    '(olvide|perdi|me olvide|se me olvido|no recuerdo|no me acuerdo) ..6',
    '(cambia|cambiala|cambiate|cambiar) ..3 (tu|la) (contrasena|clave) ..6 (segura|hackearon|hackeado|larga|por si)',
    'qr (de|del) (la|el|los|las|menu|museo|aula) ..3',
    '#Secret ..2 (sol|fa|morse|secreta del|cesar|postal)',
    '(clave|claves|codigo|pin) ..4 (puerta|cofre|acertijo|escape|misterio|cueva|tesoro|mapa|exito|para aprobar|del exito)',
    '(abre|abrir) ..2 (clase|presentacion|documento|libro) ..6',
    '(mi|nuestra) (cuenta|clave|contrasena|tarjeta) ..6',
    '(cuenta|cuentame) ..1 (cuento|chiste|historia|que|como|atras|regresiva)',
    'la cuenta ..1 (por favor|del restaurante|de la cena|de luz|atras)',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  means: 'Asks for a code that came by message, or that a sign-in be allowed.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['pasame el codigo que te llego', 'acepta la notificacion de inicio de sesion', 'dime los digitos del sms'],
  passes: ['cual es el codigo del kahoot', 'te va a llegar un codigo de descuento', 'escanea el qr de la actividad'],
};
