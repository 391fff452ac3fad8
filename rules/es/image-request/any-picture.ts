import type { Examples, Rule } from '../../../lib/engine/rule';
import pictureOther from '../vetoes/picture-other';

export default {
  match: [
    '#SendMe ..2 #Picture',
    '(tienes|tenes|subes|puedes subir) ..2 (#Picture) ..2',
    '^ (foto|selfie|fotito|fotos) $?',
  ],
  unless: [
    ...pictureOther,
    '#Picture ..1 (de|del) (la|el|los|las|su|sus|mi|nuestro|nuestra|un|una|clase|grupo|cumple|ayer|hoy|antes|lo|todo|todos)',
    '#Picture ..2 (gol|partido|deberes|tarea|viaje|pizarra|apuntes|gracioso|graciosos|funny|tiktok|youtube)',
    '(paso|envio|mando|pase|mande) ..6',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Asks for a picture, which matters with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mandame foto', 'pasame una fotito', 'me pasas un selfie?'],
  passes: ['mandame la foto de los deberes', 'pasame el video del gol', 'enviame las fotos del cumple de leo'],
};
