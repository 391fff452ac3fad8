import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: ['#Deliver ..2 #Picture'],
  unless: [
    '#Picture ..1 (de|del) (la|el|los|las|tu|tus|su|sus|mi|nuestro|nuestra|un|una|clase|grupo|cumple)',
    '#Picture ..2 (gol|partido|deberes|tarea|viaje|pizarra|apuntes)',
  ],
  confidence: 'strong',
  slot: 'picture',
  means: 'Asks for a picture, which matters with somebody new.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['mandame foto', 'pasame una fotito', 'me pasas un selfie?'],
  passes: ['mandame la foto de los deberes', 'pasame el video del gol', 'enviame las fotos del cumple de leo'],
};
