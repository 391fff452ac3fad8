import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '#SendMe (una|un|otra|otro|mas|alguna|unas|tu|tus|una linda|una buena)? #Picture $',
    '#SendMe (una|un|otra|otro|mas|alguna|unas|tu|tus)? #Picture (ya|ahora|ahorita|#Now|para mi|pa mi|solo para mi|mi amor|amor|bebe|bonita|linda|guapa|hermosa|preciosa|princesa|nena|reina|anda|dale|venga|no seas mala|no seas malo|tranquila|confia|si|yo te mando|y te mando|y yo te|ok|que quiero verte|que te quiero ver|que la borro|y la borro|o no me crees|si quieres|si te animas|sin miedo)',
    '(me|nos) (mandas|pasas|envias|muestras|ensenas|das|mandarias|pasarias|tiras|regalas|compartes|puedes mandar|puedes pasar|puedes enviar|podes mandar|podes pasar|podrias mandar|podrias pasar) (una|un|otra|mas|alguna|unas|tu|tus)? #Picture ($|ya|ahora|para|porque|si|amor|bebe|linda|guapa|bonita|anda|dale)',
    '(quiero|quisiera|necesito|espero|me falta|falta|donde esta|y) (una|un|otra|mas|unas|tu|ver tu|esa|mi) (foto|fotos|fotito|selfie|selfi|video|fotitos) (tuya|ya|ahora|para|amor|bebe|$)',
    '(solo|nomas|nada mas|aunque sea|al menos|aunque) (una|un|1) (foto|fotito|selfie|selfi|video|videito|fotico)',
    '(una|1) (foto|fotito|selfie|selfi|fotico) (nomas|solo|y ya|y la borro|nada mas|y listo|y me voy|y te dejo|para mi|pa mi|y ya esta|y nadie)',
    '(intercambiamos|intercambiemos|nos pasamos|nos mandamos|hacemos intercambio de|cambiamos|pasemonos|mandemonos) ..2 #Picture',
    '(#Take|#TakeOf) ..2 #Picture ..4 (la borro|lo borro|nadie la ve|nadie lo ve|solo para mi|para mi solo|secreto|no se la enseno|no la enseno)',
    '(la|lo|las|los) borro (despues|luego|al toque|enseguida|en cuanto|cuando|al momento|rapido|al rato|te lo juro|lo juro|lo prometo|te prometo|apenas)',
    '#SendMe (una|un|otra|otro|mas|alguna|unas|tu|tus|tu mejor|una buena|una linda|una bonita|otra mas)? (foto|fotos|fotito|fotitos|selfie|selfies|pack|packs|video|videito) !(de|del|con|a|al|cuando|como|en|donde|cuanto|para el|para la|para los|pa el|pa la|si (puedes|llegas|ves|sale)|graciosa|gracioso|graciosos|funny|antiguas|viejas|porque no (pude|fui|vi)|original|completo|completa|entero)',
    '(#SendMe) ..8 (solo|nada mas|nadie mas|solamente) ..1 (yo|la|lo|las) ..1 (veo|vere|voy a ver|ve|vera|va a ver|van a ver|miro)',
    '(#TakeOf|#Take) ..6 (y )?me (lo|la|los|las) (mandas|pasas|envias|mandes|ensenas|muestras)',
    '(#TakeOf|grabarte|grabate) ..8 (solo|nada mas) (a|para) mi',
    '(necesito|necesitamos|quiero|queremos|faltan|piden) (unas|tus|algunas|mas|dos|tres)? (fotos|videos) ..3 (casting|agencia|book|marca|tuyas|modelo|cuerpo|seleccion)',
    'solo yo (la|lo|las|los) (veo|vere|voy a ver|tengo|miro)',
    '(mandala|pasala|enviala|mandamela|pasamela|foto|fotos|video) ..5 (no la|no las|no lo) (guardo|guardare|voy a guardar|enseno|ensenare|comparto)',
  ],
  unless: [...pictureOther, '(la|lo|las|los) borro ..6 (cuenta|publicacion|chat|comentario|historia|archivo)'],
  confidence: 'certain',
  bright: true,
  // Praise of everybody else's pictures is part of the asking.
  deaf: ['to-many'],
  slot: 'picture',
  means: 'Asks for a picture with nothing named, at once or for oneself, as strangers do.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mandame foto', 'pasa pack', 'me pasas una foto?', 'solo una foto y ya', 'intercambiamos fotos?'],
  passes: [
    'mandame la foto de los deberes',
    'me pasas una foto del horario?',
    'mandame foto cuando llegue el perro',
    'quiero una foto con todos',
  ],
};
