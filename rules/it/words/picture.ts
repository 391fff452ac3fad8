/** A picture or film of somebody. */
export default [
  'foto',
  'selfie',
  'video',
  'immagine',
  'immagini',
  'scatto',
  'scatti',
  'filmato',
  'filmati',
  'clip',
  'fotina',
  'provino',
  'pose',
  'storia privata',
] satisfies string[];
