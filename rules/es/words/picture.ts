/** A picture or film. */
export default (
  'foto fotos fotito fotitos fotico foticos fotaza fotaca selfie selfies selfi selfis imagen imagenes ' +
  'video videos videito videitos videillo clip clips pack packs fotografia fotografias nude nudes'
).split(' ');
