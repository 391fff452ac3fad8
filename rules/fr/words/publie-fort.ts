/** Makes something known to everybody: said of nothing good. */
export default [
  'publie',
  'poste',
  'diffuse',
  'balance',
  'leak',
  'affiche',
  'expose',
  'divulgue',
  'devoile',
  'revele',
  'fais tourner',
] satisfies string[];
