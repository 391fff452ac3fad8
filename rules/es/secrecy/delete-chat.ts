import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(#Wipe) ..2 (lo que (hablamos|te (mande|dije|escribi|conte)|escribimos|me mandaste|dijimos|hemos hablado)|lo nuestro)',
    '(#Wipe) ..3 (#ChatThing)',
    '(#Wipe) ..2 (todo|esto|eso|lo) ..6 (leer|leas|leido|vean|vea|encuentre|encuentren|termines|terminemos|acabes|revise|revisen|entren|entre|llegue|despues|cada noche|siempre|por si|nunca|coja|agarre)',
    '(#Wipe) ..3 (foto|fotos|video|videos|galeria|papelera|audio|audios|llamadas|registro|registro de llamadas|rastro|pruebas) ..8 (mandado|mandes|mandaste|envies|enviado|vea|vean|encuentre|revise|nadie|tu mama|tu madre|tus|despues|tambien|mi|nuestras|que me)',
    '(borraste|has borrado|ya borraste|eliminaste|borras|borrasteis|ya lo borraste) ..2 (#ChatThing|todo|lo que) ..6',
    '(acuerdate|acordate|recuerda|no olvides|no te olvides|asegurate|tienes que|tenes que|hay que|debes|deberias|quiero que|necesito que) ..2 (borrar|borrarlo|borrarla|borrarlos|borrarlas|borres|eliminar|eliminarlo|elimines|vaciar|limpiar) ..3 (todo|chat|charla|conversacion|mensaje|mensajes|historial|esto|nuestra|nuestros|lo que|cuando|despues)',
    '(no dejes|sin dejar|que no quede|no guardes|que no queden) ..2 (rastro|rastros|huella|huellas|pruebas|nada guardado|evidencia|mensajes|nuestros|conversacion)',
    '(cuando|al|despues de|una vez|apenas|en cuanto) ..4 (leer|leas|leido|termines|veas|lo veas|acabes) ..3 (lo|la|los|las|me)? (borras|borres|borra|eliminas|elimina|borralo|borrala|eliminalo|borras)',
    '(#Wipe) ..2 y yo (borro|tambien|lo borro|elimino|borrare)',
  ],
  unless: [
    'no (borres|elimines|borreis) ..7',
    '(chat|conversacion|mensajes|mensaje|historial|todo) ..2 (del|de la|de los|de las) (grupo|clase|clan|trabajo|familia|spam|server|juego|lista|banco|navegador|busquedas|sticker|stickers|cadena|estafa|phishing|bot)',
    '(espacio|memoria|almacenamiento|virus|spam|cache|lento|lleno|formatear|formateo|hackeado|estafa|phishing|cadena|cookies|bug|va lento|funcione|funciona) ..9',
    '..9 (espacio|memoria|almacenamiento|virus|spam|cache|lento|llena|formatear|hackeado|estafa|phishing|cookies|bug|funcione|partida|slot|diapositiva|falta de ortografia)',
    '(se me|se te|se le|se nos) (borro|borraron|elimino|borra) ..6',
    '(codigo|archivo|documento|programa|diapositiva|presentacion|parrafo|power point) ..8',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to delete what was said, so that nobody can see it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'borra este chat cuando lo leas',
    'elimina los mensajes xfa',
    'borra todo esto antes de q lo vean',
    'borra la conversacion',
    'q no quede rastro de lo nuestro',
  ],
  passes: [
    'borra el archivo viejo y baja el nuevo',
    'se me borro el chat del grupo',
    'no borres las fotos del viaje',
    'borra mensajes del grupo que no tienes espacio',
  ],
};
