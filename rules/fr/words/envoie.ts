/** Sends or hands over. */
export default [
  'envoie',
  'file',
  'mande',
  'mandes',
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
