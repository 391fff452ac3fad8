/** Sends or hands over. */
export default [
  'envoie',
  'file',
  'donne',
  'passe',
  'balance',
  'partage',
  'poste',
  'transfere',
  'prete',
  'texte',
  'shoot',
  'fais tourner',
  'fais peter',
] satisfies string[];
