import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(dame|deme|das|darme|pasame|paseme|pasas|pasarme|pasa|dime|digame|decime|dices|decirme|mandame|mandeme|mandas|mandarme|manda|enviame|envias|enviarme|cual es|cuales son|cual era|comparte|compartime|comparteme|compartes|escribeme|escribime|escribe|escribi|ponme|pon|prestame|prestas|prestarme|necesito|quiero|dictame|copiame|copia|copias|leeme|confirmame|confirma|reenviame|reenvia|ensename|facilitame|suelta|saca|te sabes|sabes|apunta|proporciona|ingresa|introduce|mete|confiame) ..3 (tu|tus|su|la|las|el|los|ese|un)? ..1 #Secret ..4',
    '#Secret ..2 (de|del) (tu|tus|su|la de tu) ..4 (cuenta|insta|instagram|roblox|correo|mail|gmail|discord|tiktok|snap|snapchat|whatsapp|movil|celular|telefono|steam|fortnite|madre|mama|papa|padre|padres|facebook|icloud|apple|epic|play)',
    '(prestame|dame|dejame|pasame|prestas|dejas|das|regalame|entregame|me dejas|me prestas|quiero|necesito) ..3 (tu|su|la) ..1 cuenta ..4',
    '(presta|prestame|prestas|pasa|pasame|pasas) (la|tu|una)? cuenta ..3',
    '(dejame|dame|me dejas|quiero|voy a|puedo|te puedo|necesito|tengo que) ..2 (entrar|meterme|acceder|acceso|iniciar sesion|loguearme|conectarme|controlar|manejar|revisar) ..3 (tu|tus|su) ..1 (cuenta|cuentas|insta|instagram|roblox|correo|discord|tiktok|snap|whatsapp|perfil|movil|celular|facebook|mensajes|telefono|steam)',
    '(inicia|iniciar|abre|entra|conectate) ..1 (sesion|con tu cuenta|con tus datos) ..5 (aqui|link|enlace|pagina|mi movil|mi celular|este|web)',
    '(numero|numeros|foto|datos|pin|cvv) ..2 (de )?..1 (tarjeta|visa|mastercard|cuenta del banco|tarjeta de credito) ..1 (de tu|de tus|de su|de la de tu|tuya)?',
    '(saca|coge|agarra|usa|toma|dame|pasame) ..2 (tarjeta|cartera|monedero|visa) ..2 (de )?(tu|tus) #Adult',
    '(cambia|pon|cambiame|agrega|anade) ..3 (correo|mail|numero|telefono|contrasena|clave) ..3 (por el mio|mio|al mio|de recuperacion|que te diga|que yo te diga|que te digo|por la que)',
    '(contrasena|clave|pin) ..7 (dimela|dimelo|decimela|pasamela|mandamela|damela|digamela|escribemela)',
    '(deja|dejame|dejas|abre|abreme|mete|pon|inicia|conecta) ..1 tu (#Platform|cuenta|correo|roblox|perfil) ..2 (en mi|abierto en|abierta en) ..4',
    '(comparte|comparteme|ensename|muestrame|mostrame|compartime) ..3 pantalla ..4 (pones|metes|escribes|entras|ingresas|tecleas) ..3',
    '(tienes que|tenes que|hay que|solo|necesitas|haria falta que|falta que|basta con que) ..2 (dar|darme|decirme|pasarme|mandarme|poner|des|digas|pases|mandes|pongas) ..4 (tu|tus|la|el) ..3 (contrasena|clave|codigo|pin)',
    '(entra|abre|mete|metete|usa) ..3 (cuenta del banco|banco|app del banco|paypal|cuenta bancaria|mercado pago) ..3 (tu|tus) #Adult',
    '(que|cual) ..2 (contrasena|clave|pin|patron) ..3 (movil|celular|tarjeta|cuenta|telefono|banco) de (tu|tus) #Adult',
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
  means: 'Asks for a password, a code or the use of an account.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'dame tu contraseña',
    'pasame el codigo que te llego',
    'cual es tu clave',
    'mandame el código',
    'dejame entrar en tu cuenta',
    'prestame tu cuenta',
    'mandame una foto de la tarjeta de tu madre',
  ],
  passes: [
    'dame la clave del wifi',
    'cual es el codigo del kahoot',
    'la contraseña no me funciona',
    'nunca des tu contraseña a nadie',
    'dame la clave del acertijo',
  ],
};
