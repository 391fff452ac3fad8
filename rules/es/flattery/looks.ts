import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(eres|sos|estas|te ves|que|tan|te queda|sales) ..2 (guapa|guapo|linda|lindo|hermosa|hermoso|bonita|bonito|preciosa|precioso|bella|bello|buena|sexy|divina|cute|tierna|tierno|mona|rica)',
    '(mi|mi linda|hola|ay|buenas|buenos dias|buenas noches|te extrano|descansa) #Pet',
    '(me encanta|me encantan|amo|adoro|me gusta|me gustan) (tu|tus) (sonrisa|ojos|labios|boca|cuerpo|pelo|cara|carita|voz|piel|foto|fotos)',
    'que #Pet (eres|sos|estas|te ves|saliste)',
    '(me gustas|me encantas|me enamoras|me enamore|estoy enamorado|estoy enamorada|me estoy enamorando|me tienes loco|me traes loco|me vuelves loco|te amo|te adoro) ..3',
  ],
  unless: [
    '(peli|pelicula|foto|skin|base|casa|dibujo|cancion|build|perro|gato|letra|camiseta|mapa|carta|playa|dia) ..2 (es|esta|tan|muy|mas|que)? ..2 (linda|bonita|bonito|hermosa|hermoso|preciosa|guapa|guapo|buena|mona|lindo)',
    '(que|muy|tan|mas) ..1 (bonita|bonito|linda|lindo|hermosa|hermoso|preciosa|guapa|guapo|buena|mona) ..2 (peli|foto|skin|base|casa|dibujo|cancion|build|perro|gato|letra|camiseta|idea|suerte|noticia|onda|nota|playa|dia|detalle|mapa|carta|partida|jugada)',
    '(te (adoro|amo)) ..1 (amiga|bestie|tia|hermana|mama|papa|abuela|prima)',
  ],
  confidence: 'fair',
  means: 'Praises how the child looks, or calls it by a pet name.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['eres preciosa', 'me encantas', 'me gusta tu sonrisa', 'hola princesa'],
  passes: ['la peli es muy bonita', 'que buena jugada', 'te adoro amiga', 'que bonito perro'],
};
