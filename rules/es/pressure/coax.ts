import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(no seas|no te pongas|deja de ser) ..1 (cobarde|gallina|aguafiestas|cortada|cortado|mala|malo|infantil|bebe|asi|asi conmigo|aburrida|aburrido|timida|timido|mala onda|sosa|soso|miedosa|miedoso|nina|nena|amargada|tonta|tonto|ortiva|fresa|rajona|estrecha|marmota)',
    '(confia en mi|confia|confía en mi|no te va a pasar nada|no pasa nada|nadie se va a enterar|nadie se entera|todas lo hacen|todos lo hacen|es normal|no es para tanto|no tiene nada de malo|no es nada malo|que tiene de malo|solo es una foto|no muerdo|te prometo que no)',
    '(anda|venga|dale|andale|vamos|ven|va) ..1 (si|por favor|una vez|no seas|una sola|solo una|solo un|hazlo|hacelo|un poquito|un ratito|solo esta vez)',
    '(solo|una) ..1 (esta vez|una vez|un poquito|un ratito|un segundo|una vez mas|ultima vez) ..2',
    'te lo (ruego|suplico|pido por favor)',
    '(todas|todos) (mis amigas|tus amigas|las chicas|los de tu edad|lo hacen|mandan)',
    '(te (vas a|va a) (gustar|encantar)|lo vas a disfrutar|te va a gustar mucho)',
    '(no me crees|no confias en mi|no me tienes confianza|ya no confias)',
  ],
  unless: [
    '(confia|confía) en (tu|vos|ti|el proceso|el equipo|dios) ..2',
    '(anda|venga|dale|vamos) ..2 (equipo|ultimo nivel|ultima partida|una partida|otra partida|una ronda|un nivel|chicos)',
    '(te va a gustar|te va a encantar) ..4 (peli|serie|juego|libro|cancion|regalo|anime|tarta|skin|capitulo)',
    '(es normal|no pasa nada|no es para tanto) ..4 (suspender|examen|ponerse nervioso|perder|equivocarse|nervios|si no puedes|si no|tranquila|otro dia|no te preocupes)',
    '(nadie se entera) ..3 (de la partida|con este|de nada en clase|en clase)',
  ],
  confidence: 'strong',
  means: 'Nags, begs or shames the child until they do it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['no seas cobarde', 'nadie se va a enterar', 'confia en mi', 'anda, solo una vez'],
  passes: [
    'no seas tramposo en el uno',
    'la profe confia en ti',
    'vamos otra partida, la ultima',
    'te va a gustar el juego nuevo',
  ],
};
