import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(tengo|guarde|guardo|grabe|conservo|me quede con|tengo guardado|tengo guardada|tengo guardadas|hice|tome|saque|le hice|te hice|aun tengo|todavia tengo|sigo teniendo) ..3 (tus|tu|captura|capturas|pantallazo|pantallazos|screenshot|screenshots|copia|copias) ..1 (foto|fotos|fotitos|video|videos|captura|capturas|audios|secreto|secretos|conversacion|chat|mensajes|nombre completo|pack|de todo|de (la|tu|lo|nuestra|tus|ti|vos|nuestro|tu)) ..9 (y (si|quiero|vas|puedo|tus contactos|los contactos|no|ahora)|tu (veras|decides|sabras)|vos (veras|sabras|decidis)|usted vera|piensalo|te conviene|conviene|asi que|pilas|ojo|cuidado|obedece|paga|pagame|haz|quiero|si no|portate|mas te vale|por si|no me|tu mama)',
    '(tengo|guarde|grabe|te grabe|guardo|capture) ..2 (todo|la llamada|la videollamada|el video|la camara|lo que) ..2 (grabado|guardado|grabada|guardada|hiciste|me mostraste|me dijiste|me mandaste|me contaste|dijiste) ..9',
    'te (grabe|tengo grabada|tengo grabado|saque captura|saque capturas|hice captura|hice capturas|hice pantallazo|capture|estuve grabando|estaba grabando|estoy grabando|filme)',
    '(he|habia|hemos) (grabado|guardado) (todo|tu|la videollamada|la llamada|lo que) ..9',
    '(tengo|ya tengo|vi|saque|encontre|se|copie|apunte|tengo apuntados|tengo guardados) ..1 (a )?..1 (toda|todos|la|el)? ..1 (tu|tus) ..1 (contactos|seguidores|lista de amigos|amigos|lista|followers|familiares|familia|mama|papa|insta|facebook|padres|cole|escuela|numero|ip|direccion) ..9 (y (si|tu|quiero|puedo|no)|asi que|pilas|ojo|cuidado|obedece|paga|haz lo|portate|mas te vale|por si te portas|no me|listo|listos|listas)',
    '(hice|tengo|puedo hacer|voy a hacer|hacemos|hago|con una app|con ia) ..3 (un|unas|una)? ..1 (montaje|montajes|fotomontaje|foto falsa|fotos falsas|video falso|deepfake) ..2 (tuyo|tuya|tuyas|tuyos|con tu|con tus|de ti|de vos)',
    '(con ia|con la ia|con inteligencia artificial|con una app) ..6 (tu (cara|foto)|sin ropa)',
    '(tengo|guarde|guardo|conservo|aun tengo) ..2 (foto|fotos|video|videos|capturas|audios|imagenes) (tuyas|tuyos|tuya|suyas|suyos|de ti|de vos) ..9 (contactos|tu veras|tu decides|usted vera|vos veras|asi que|obedece|paga|si no|portate|piensalo|y si|conviene|y puedo)',
    '(tengo|guarde|guardo|conservo|aun tengo) ..2 (las|los|tus|todos) ..1 (imagenes|fotos|videos|mensajes|audios) que me (mandaste|enviaste|pasaste|has (mandado|enviado|pasado)|mandabas|escribiste) ..9 (tu veras|tu decides|usted vera|vos veras|asi que|obedece|obediente|paga|si no|portate|piensalo|y si|conviene|y puedo|de modo)',
    '(tus|tu) (foto|fotos|fotitos|video|videos|secreto|secretos|mensajes|audios|chats|pack) ..4 (guardadas|guardados|guardado|a salvo|seguras|seguro|en mi poder|en mis manos|bien guardaditas) ..3 (por ahora|de momento|mientras|siempre que|si me|por el momento)',
    '(screenee|screene|screenshotee|capturee|captureeo|hice ss|saque ss) ..2 (todo|el chat|la llamada|tu|lo|la)',
    'tu (cara|carita|rostro) ..5 (en el cuerpo|otro cuerpo|cuerpo de|en un video|con ia|la ia|inteligencia artificial)',
    '(sigo|segui|di a seguir|agregue|tengo agregados|anadi|tengo en mi lista) ..3 (#Crowd) ..6 (portate|obedece|asi que|cuidado|ojo|contesta|haz|no me)',
  ],
  unless: [
    ...gameStakes,
    '(tengo|guardo) ..2 (tu|tus) (foto|fotos|video|videos) ..4 (carnet|orla|de cuando|del bautizo|de la comunion|de bebe|favorita|favoritas|de perfil)',
    '(tengo|guarde|guardo|apunte|grabe) ..3 (direccion|numero|nombre) ..3 (para (enviarte|mandarte|el|la|llamarte|invitarte)|por si te pasa|contacto)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child that pictures, films or secrets of theirs are kept, as something to be used.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tengo capturas de todo y si no me haces caso veras',
    'te grabe en la videollamada',
    'tengo a todos tus contactos asi que portate bien',
    'hice un montaje con tu cara',
  ],
  passes: [
    'tengo tus fotos del viaje, te las paso',
    'te grabe el gol en el partido',
    'tengo captura del ejercicio por si la quieres',
    'hice un montaje del perro con sombrero',
  ],
};
