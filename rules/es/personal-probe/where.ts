import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(donde|por donde|en donde|a donde) ..1 (vives|vivis|vive usted|quedas|resides|queda tu casa|esta tu casa|eres exactamente)',
    '(de|en) que (ciudad|pueblo|barrio|zona|parte|estado|provincia|colonia|comuna|localidad|lugar) ..2 (eres|sos|vives|vivis|estas|exactamente|$?)',
    '(de donde|de que pais|de q parte) (eres|sos) ..1',
    '(vives|vivis|estas) (cerca|lejos) (de|del) ..2',
    '(vives|vivis) ..1 (en|por) ..4 $?',
    '(que hay|que tienes|que te queda) ..1 cerca de (tu casa|ti|donde vives|vos)',
    '(pasa|pasame|manda|mandame|tira|envia) ..1 (la )?..1 ubicacion',
  ],
  unless: [
    '(donde|en que) ..2 (servidor|server|mapa|mundo|zona del) ..4',
    '..5 (server|servidor|minecraft|mapa|mundo|region del)',
  ],
  confidence: 'strong',
  slot: 'town',
  means: 'Asks where the child lives or comes from.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['donde vives', 'de que parte eres exactamente', 'en que barrio vives', 'vives cerca del centro?'],
  passes: ['donde esta el jefe final', 'de que equipo eres', 'en que servidor vives jaja'],
};
