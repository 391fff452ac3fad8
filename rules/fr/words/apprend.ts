/** Comes to see or to know something. */
export default [
  'voir',
  'verra',
  'recois',
  'decouvre',
  'apprends',
  'sais',
  'tombe',
  'regarde',
  'trouve',
  'aura',
  'savoure',
  'kiffe',
  'profite',
  'adore',
  'aime',
] satisfies string[];
