import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '#SendMe ..4 #Picture ..3 (#OfYou)',
    '#SendMe ..2 (#OfYou) ..2 #Picture',
    '#Picture ..1 (tuya|tuyo|tuyas|tuyos|de ti|de vos) ..6 (#SendMe|#Now|para mi|para verte|$?)',
    '(quiero|quisiera|necesito|dame|damela|puedo|puedes|podes|podrias|me gustaria|dejame|me dejas|deja|me encantaria|ojala|muero por|me muero por|ganas de) ..2 (ver|tener|guardar|una|mas|otra|alguna) ..3 #Picture ..1 (#OfYou)',
    '(tienes|tenes|hay|no tienes|no tenes|tendras|tendrias) ..3 #Picture (tuya|tuyo|tuyas|tuyos|de ti|de vos|donde|en la que|que)',
    '(#TakeOf|#Take) ..3 (#Picture|una) ..6 (#SendMe|para mi|pa mi|y me la|y mandala|y pasala|ya|ahora|ahorita|tuya|para verte)',
    '(#TakeOf) (una|un|otra|unas|1)? #Picture !(con|en|frente|de|del|delante|junto|al|para el|para la|grupal|cuando|todos|juntas|juntos)',
    '#SendMe (otra|una|otra mas|una mas) (foto|fotito|selfie)? ..1 (#Now|mas cerca|mejor|sonriendo|de cerca|como la de antes|sin filtro|sin filtros|sin cara|como te dije|que me debes|que me prometiste|que quedamos|y la borro|y te dejo|y ya)',
    '(me debes|te toca mandar|te toca mandarme|tu turno de|ahora tu|ahora te toca|te toca|ahora vos|ya te mande la mia|yo ya te mande|yo te mande) ..6 (foto|fotos|selfie|video|la tuya|una tuya|tuya)',
    '(yo|te) (te )?(mando|paso|envio|muestro|mande|pase|doy|enseno) ..4 (mia|la mia|una mia|mio|primero|mias) ..4 (tu|vos) ..3 (tuya|una tuya|la tuya|me mandas|me pasas|otra)',
    '(una|alguna|otra|mas|unas) (tuya|tuyas|de ti) ..2 (#SendMe|#Now|#Body|#Picture)',
    '(#SendMe) ..1 (una|otra|alguna|unas) (tuya|tuyas|de ti|de vos)',
    '(foto|fotos|selfie|video) (de|con) (tu|la) (cara|carita|cuerpo|cuerpito|outfit)',
  ],
  unless: [
    ...pictureOther,
    '(tuya|tuyas|tuyo) (de|del|con|en) ..2 #ThingShown',
    '(dibujo|retrato|boceto|avatar|skin|edit|cumple) ..9',
  ],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking, and so is talk of school just before.
  deaf: ['to-many', 'homework-near'],
  slot: 'picture',
  means: 'Asks for a picture or a film of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandame una foto tuya',
    'pasame una selfie tuya xfa',
    'me envias un video tuyo?',
    'sacate una foto y me la mandas',
    'tienes fotos tuyas?',
    'yo te paso una mia y tu me pasas una tuya',
  ],
  passes: [
    'mandame la foto de tu perro',
    'pasame el video del partido',
    'te paso las fotos del viaje',
    'mandame una foto tuya con la abuela',
    'sacate una foto con la pizarra',
  ],
};
