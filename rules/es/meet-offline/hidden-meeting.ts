import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '#MeetWe ..8 (#Hiding)',
    '#Come ..7 (#Hiding)',
    '(te recojo|te busco|te espero|paso por ti|paso por vos|voy|llego|te paso a buscar|te veo|me acerco|me cuelo|entro) ..8 (#Hiding)',
    '(#Hiding) ..8 (#MeetWe|#Come|te recojo|te espero|voy a verte|paso por ti|te busco|te paso a buscar)',
    '(escapate|escaparte|escapes|escapas|escabullete|escabullite|fugate|fugarte|salte|vuelate|volate|rajate de) ..5 (casa|clase|cole|noche|ventana|conmigo|un rato|rato|escuela|insti|cuarto|fiesta|nadie)',
    '(fugate|escapate|escaparnos|fugarnos|escapemonos|fuguemonos|huye|vete|vente|ven|irnos|nos vamos|vivir) ..1 (conmigo|juntos|los dos|a vivir conmigo)',
    '(sal|salte|sali|salir|salgas|sales|baja|bajate|bajes|salis) ..5 (por la (ventana|puerta de atras)|cuando ..2 (duerma|duerman|duermen|dormidos|dormida)|de noche|en silencio|sin ruido|de madrugada)',
    '(saltate|saltarte|saltes|saltas|falta|faltes|faltas|faltar|volate|vuelate|pirate|pirarte|fumate|rateate|no vayas|haz pellas|hacete la (rata|rabona|chupina)|hazte la (pinta|pera)|vete de pinta|irte de pinta|capa|capar|capate) ..3 (clase|clases|cole|colegio|escuela|insti|instituto|entreno|ultima hora|primera hora|manana|conmigo|y) ..6 (vente|ven|vienes|quedamos|nos vemos|te recojo|conmigo|te llevo|te invito|juntos|paso por ti|nos juntamos|te espero|te busco|verme|vernos|vamos|nos vamos|te vienes|y vienes)',
    '(deja|dejame|dejes|abre|abreme|abrime) ..2 (ventana|puerta|porton|reja|puerta de atras) ..5 (abierta|abierto|entrar|entro|subo|voy|esta noche|cuando ..2 duer)',
    '(no entres|no vayas|faltas|sal antes|no subas|no cojas) ..3 (clase|cole|hora|escuela|insti|bus|prepa) ..4 (te espero|te recojo|nos vemos|quedamos|ven|vente|y nos|paso por)',
    '(lugar|sitio|rincon|banco|casa|parque|detras|alli|ahi|donde|aparcamiento|parking|apartado|apartada|tranquilo|conozco) ..7 nadie ..1 (nos|te|va a) ..2 (interrumpe|interrumpira|interrumpa|molesta|molestara|moleste|ve|vera|vea|encuentra|encontrara|oira|oiga|conoce|conozca|molestarnos|vernos)',
    '(lugar|sitio|donde|parte|rincon) ..3 no (nos|te) ..1 (vea|vean|moleste|molesten|conozca|conozcan|encuentre|encuentren|ve|ven) ..3',
  ],
  unless: [
    ...meetFine,
    '(saltate|salta|sal|salte|escapate|entra|baja) ..4 (nivel|intro|anuncio|carcel|zona|casa del|enemigo|monstruo)',
    '..9 (fiesta sorpresa|la fiesta|su cumple|el cumple|cumpleanos)',
    '(abre|abreme|abrime|deja) ..4 (ventana|puerta) ..4 (calor|perro|gato|huele|ventilar|aire|que llegue|soy yo|llaves|abuela)',
    '(falta|faltan) ..3 (para|poco|mucho|un|una|dos|por)',
  ],
  confidence: 'certain',
  bright: true,
  // Names of games stand beside real places: the vetoes know the harmless ones.
  deaf: ['game'],
  means: 'Wants to meet so that nobody knows of it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'quedamos sin que nadie se entere',
    'escapate de casa un rato',
    'saltate la ultima hora y te recojo',
    'te espero en la plaza, sin decirle nada a tu mama',
  ],
  passes: [
    'sal de la casa del jefe por la ventana en el nivel 2',
    'nos vemos en el cumple',
    'abre la ventana que hace calor',
    'quedamos a escondidas para preparar la fiesta sorpresa',
  ],
};
