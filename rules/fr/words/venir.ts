/** Comes, or meets. */
export default [
  'viens',
  'rejoins',
  'retrouve',
  'descends',
  'sors',
  'passe',
  'monte',
  'rencontre',
  'capte',
  'voir',
  'reste',
  'grimpe',
  'rapplique',
  'faufile toi',
  'file',
] satisfies string[];
