import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '(como eres|como sos|como te ves|que aspecto tienes) ..1 (fisicamente|de fisico|en persona|de cara|en la vida real|en fotos)',
    '(quiero|quisiera|me gustaria|puedo|dejame|me dejas|muero por|tengo ganas de) (verte|conocer tu cara|ver tu cara|ver tu carita|ver como eres|saber como eres)',
    '(describete|descríbete|describite|describeteme)',
    '(no tienes|no tenes|por que no tienes|sube|pon|cambia) ..2 foto (de perfil|tuya)',
    '(quiero|puedo|dejame) ..1 (escuchar|oir) tu (voz|vocecita)',
    '#SendMe ..2 (audio|nota de voz|un audio|audios|notita de voz)',
    '(muestrame|mostrame|ensename) ..1 (tu (cara|carita|rostro|pelo|sonrisa)|como eres)',
    '(face reveal|muestra la cara|muestra tu cara|ensena la cara|ensena tu cara|cara ya)',
  ],
  unless: [
    ...pictureOther,
    '(verte) (jugar|ganar|en clase|en el|manana|el lunes|pronto|contenta|feliz|bailar en|en la obra)',
    '(abuela|mama|papa|tia|yaya|abu) ..6',
    '..6 (abuela|mama|papa|tia|yaya|abu|examen|deberes|ingles|lista|grupo|ensayo)',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Wants to see what the child looks like.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['como eres fisicamente?', 'quiero verte', 'mandame un audio', 'ensename tu cara'],
  passes: [
    'quiero verte jugar la final',
    'mandame un audio con la lista de la compra para mama',
    'como eres de bueno en el fifa',
  ],
};
