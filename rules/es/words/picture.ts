/** A picture or film of somebody. */
export default [
  'foto',
  'fotos',
  'fotito',
  'fotitos',
  'selfie',
  'selfies',
  'imagen',
  'imagenes',
  'video',
  'videos',
  'pack',
] satisfies string[];
