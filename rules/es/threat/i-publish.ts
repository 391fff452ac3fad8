import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(voy a|vamos a|juro que voy a|vas a hacer que|puedo|podria|pienso|tengo ganas de|me obligas a|no me obligues a|no me hagas|me tocara|tendre que|tengo que|hare que|voy) #PubInf ..3 #Material',
    '(voy a|vamos a|puedo|podria|pienso|me obligas a|no me obligues a|no me hagas|tendre que|tengo que|no dudes que voy a|soy capaz de|me da igual) #PubInf ..6 #Crowd',
    '#Mine (voy a|vamos a|puedo|podria|tendre que|tengo que|vas a obligar a) #PubInf ..4 (#Crowd|en #Net|por (todos lados|todas partes|ahi)|a tu)',
    '(#Mine)? #PubNow ..1 #Material ..6 (#Crowd|en #Net|a #Net|por #Net)',
    '#Mine #PubNow ..2 (a (#Crowd)|por (todos lados|todas partes|ahi|todo)|en (#Net|tu|todos|el|la|las))',
    '#PubNow ..1 (tu|tus) (foto|fotos|fotitos|video|videos|capturas|secreto|secretos|chat|chats|audios|nombre|pack|packs|conversacion|mensajes)',
    '(voy a|te voy a|los voy a|las voy a) (hacer|poner) ..1 (viral|publico|publica|famosa|famoso) ..2 (foto|fotos|video|videos|secreto|chat|#Material)',
    'te (voy a|vamos a|puedo) (exponer|quemar|funar|exhibir|delatar|humillar|hundir|joder|escrachar|escrachear|doxear) ..6',
    '(imaginate|imagina|piensa|que crees que|que pensaria|que pensarian|que diria|que diran|que dira|que dirian|que va a decir|que van a decir|que cara pondria|como reaccionaria|sabes que diria) ..3 (#Crowd) ..4 (ve|ven|viera|vieran|sabe|saben|supiera|supieran|lee|leyera|recibe|recibiera|ver|saber|llega|llegan|ensena|mando|muestro|ensenara|mandara)',
    '(#Crowd) ..1 que (dirian|diria|pensarian|pensaria|dira|diran|pensaran|pensara) ..5 (si|cuando|al)',
    '(seria|que) ..1 (una pena|una lastima|pena|lastima|mal|triste|feo) (que|si) ..3 (#Crowd|alguien|esto|eso|la foto|el video|las fotos|#Material) ..2 (entera|enterara|entere|viera|vea|vean|vieran|supiera|sepa|sepan|recibiera|reciba|leyera|lea|llegara|llega|llegase|viese|saliera|acabara|terminara|filtrara|encontrara|descubriera|circulara|publicara) ..4',
    '(dedo|boton|clic|click) ..2 (enviar|publicar|subir|mandar|compartir)',
    '(a punto de|listo para|lista para|listas para|listos para|a un clic de|a un click de|solo falta) #PubInf ..5',
    'no depende de mi (quien|que|si|cuantos) ..3 (vea|vean|ve|lea|sepa|pase|publique|llegue)',
    '(#Mine)? #TellNow ..2 (a|con) (#Crowd) ..3 (lo que (me|hiciste|mandaste|hablamos|eres|haces)|lo nuestro que|todo lo)',
    '(les|le) (puedo|podria|voy a|pienso) (ensenar|mostrar|mandar|contar|pasar|reenviar|enviar|decir) (todo|lo que|esto|tus|la foto|las fotos|el video)',
  ],
  unless: [
    ...gameStakes,
    '(deja|dejame|me dejas|puedo|dejas) ..4 (subir|publicar|compartir|colgar|mandar) ..4 (foto|fotos|video)',
    '(subir|publicar|publico|subo|cuelgo|comparto) ..2 (la|las|el|los) (foto|fotos|video|videos) (de|del) (ayer|hoy|grupo|finde|sabado|verano|campamento|entreno|equipo)',
    '(mi|mis) (foto|fotos|video|videos|canal|historia|perfil)',
    '(decirle|decir|contar|contarle) ..2 (a|al|que) ..2 (que (te|lo|eres|has|la)|lo bien|gracias|hola)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Announces that pictures, talks or secrets of the child will be shown to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'voy a subir tus fotos',
    'se las voy a mandar a todos tus contactos',
    'tus papás que dirian si ven esto',
    'le paso la captura a toda tu clase',
    'te voy a exponer en tu escuela',
  ],
  passes: [
    'voy a subir las fotos del viaje',
    'imaginate que la profe ve tu dibujo jaja',
    'le paso los apuntes a toda la clase',
    'voy a compartir la receta con tu madre',
  ],
};
