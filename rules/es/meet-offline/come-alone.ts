import type { Examples, Rule } from '../../../lib/engine/rule';
import meetFine from '../vetoes/meet-fine';

export default {
  match: [
    '#Come ..6 (#Alone)',
    '#MeetWe ..7 (#Alone)',
    '(#NoOther)',
    '(podemos|podriamos|quiero|quieres|queres|hay que|tenemos que|deberiamos|cuando|nos|me gustaria) ..1 (quedar|vernos|vemos|encontrarnos|juntarnos|estar|salir|quedamos|juntamos|pasar) ..6 (#Alone)',
    '(ve|vas|vaya|anda|acude|aparece) (sola|solo|solita|solito) ..2 (a|al|hasta|y|que|ahi|alli) ..9 (te espero|te veo|te recojo|nos vemos|estare|voy a estar|estoy|te busco|conmigo)',
    '(te espero|te veo|te recojo|estare|voy a estar|estoy esperando|aqui estoy) ..6 (sola|solo|solita|solito|sin nadie)',
    '(solo|unicamente|nomas) (tu|vos) y yo ..4 (en|por|parque|casa|coche|finde|sabado|domingo|tarde|noche|cita|paseo|plaza)',
    '(tu|vos) y yo (solos|solitos|a solas|nomas) ..6',
    '(una )?cita ..3 (tu y yo|vos y yo|solos|a solas|en secreto|los dos)',
    '(vamos|iremos|salimos|nos vamos|vayamos|te llevo|llevarte|pasamos) ..4 (solos|solitos|a solas|solas (tu|vos) y yo|sin tus (padres|papas|viejos|amigas|amigos))',
  ],
  unless: [
    ...meetFine,
    '(sal|salgas|sales|ven|vengas|ir|vayas|vuelvas|volver|bajes|entres|caminar|andar|quedarte) ..2 (sola|solo) ..3 (de noche|por la noche|por la calle|tan tarde|a esas horas|es peligroso|te pierdes|que te pierdes)',
    'no ..2 (vayas|vengas|salgas|bajes|subas|te quedes|entres|vuelvas) ..2 (sola|solo)',
    '(se|nos|os|le|les) ..3 (solo|sola|solos)',
    '(solo|sola) (te|me|le|falta|faltan|queda|quedan|es|hay|tienes|quiero|un|una|por|para|los|las|el|la|cuando|si|a|en|con|de|tres|dos|son|somos|puedo|puede|uno|#Number) ..4',
    '(entra|subes|sube|sal|bajas|baja|ven|entras|llega) ..2 (solo|sola) ..2 (nivel|archivo|app|programa|volumen|precio|fiebre|actualizacion)',
    '(cine|teatro|concierto|piscina) ..4 (con|todos|la clase)',
  ],
  confidence: 'certain',
  bright: true,
  // Names of games stand beside real places: the vetoes know the harmless ones.
  deaf: ['game'],
  means: 'Wants the child to come to a meeting alone.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ven sola al parque a las 8',
    'quedamos a solas el sabado',
    'no traigas a nadie',
    'vente solo porfa',
    'podemos vernos tu y yo solos',
  ],
  passes: [
    'fui sola al cole hoy',
    'nos vemos en el entreno',
    'ven con tu hermana a mi cumple',
    'no vengas sola de noche',
    'ven, solo faltan dos',
  ],
};
