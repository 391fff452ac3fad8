import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(#Crowd) ..2 (va|van) a (verlo|verla|verlas|verlos|verte|saberlo|enterarse|reirse de ti|recibirlo|recibirlas|recibirla|leerlo)',
    '(#Crowd) ..2 (va|van) a (ver|saber|enterar|recibir|conocer|leer|mirar) ..3 (#Material|todo|esto|eso|como eres|lo que|quien eres|tus|$)',
    '(#Crowd) ..1 (vera|veran|sabra|sabran|se enterara|se enteraran|recibira|recibiran|leeran|leera) ..4 (#Material|todo|eso|esto|como eres|que (hiciste|eres|mandaste|me|te)|quien eres|lo que)',
    '(quieres|queres|querés|te gustaria|prefieres|quiere) que (#Crowd) ..2 (vea|vean|sepa|sepan|entere|enteren|lea|lean|reciba|reciban)',
    '(quieres|queres|te gustaria|prefieres) que ..2 (#Mine)? ..1 (mande|envie|pase|muestre|ensene|suba|publique|cuente|diga|comparta|difunda|reenvie|cuelgue|llame|escriba) ..6 (#Crowd|#Net|#Material)',
    '(#Material) ..2 (va|van) a (llegar|salir|acabar|terminar|aparecer|estar|circular|rular|correr|ser) ..5 (#Crowd|#Net|viral|virales|todos lados|todas partes|toda)',
    '(#Material) ..2 (llega|llegan|sale|salen|acaba|acaban|termina|terminan|aparece|aparecen|llegara|llegaran|estara|estaran|acabara|acabaran|saldra|saldran|terminara) ..3 (#Crowd|#Net|todos lados|todas partes|luz)',
    '(a ver|veremos|vamos a ver|me pregunto) (que|como|si) ..4 (#Crowd) ..4 (cuando|si|al) (vea|vean|ve|ven|sepa|sepan|lea|lean|se entere|se enteren|mande|muestre|ensene|reciba|reciban|ver)',
    '(nadie|ninguno) ..2 (va a ver|vera|ve|se entera|se enterara|va a saber|sabra|tiene que ver|sabe) ..6 (si|mientras|siempre que|a cambio) ..2 (me|te portas|haces|eres|sos|sigues|cumples|obedeces|pagas|mandas)',
    '(para que|pa que) ..1 (#Crowd|nadie|esto|no)  ..4 (vea|vean|sepa|sepan|se entere|se enteren|publique|suba) ..6 (paga|pagame|manda|mandame|haz|tienes que|deposita|#Money)',
    '(#Crowd) ..1 (le|les) (va|van) a (encantar|interesar|gustar|sorprender|doler|dar) ..4 (lo que|#Material|ver|saber|infarto)',
    '(#Crowd) ..2 (tendra|tendran|tiene|tienen|va a tener|van a tener|recibira) ..5 (tus|tu) (mensajes|foto|fotos|video|videos|chats|capturas|conversacion|secretos|audios)',
    '(#Picture|capturas|chat|mensajes|conversacion|audios) ..2 (pueden|podrian|puede|podria) (terminar|acabar|llegar|salir|aparecer|circular|caer) ..4 (#Crowd|#Net|manos)',
  ],
  unless: [
    ...gameStakes,
    '(van|va) a (ver|saber|reirse|recibir) ..3 (quien manda|lo que es bueno|lo bien|lo buena|lo bueno|la luz|el partido|el resultado)',
    '(todos|todas|todo el mundo|la gente|los demas) ..1 (va|van) a (ver|saber|recibir|conocer) ..2 (un|el|la|las|los) (estreno|premio|regalo|eclipse|diploma|directo|stream)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that others will see or learn what the child would rather keep private.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'todo el mundo va a ver tu video',
    'quieres que tu mama vea lo que me mandaste?',
    'tus fotos van a acabar en todos los grupos',
    'nadie se entera si haces lo que te digo',
  ],
  passes: [
    'todos van a ver la peli el viernes',
    'quieres que tu madre vea el partido con nosotros?',
    'tus fotos del viaje salen en la pizarra de clase',
    'todos van a ver lo bien que cantas en el festival',
  ],
};
