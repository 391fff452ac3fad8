/** Where on the body something is written or cut. */
export default [
  'bras',
  'jambe',
  'peau',
  'main',
  'mains',
  'cuisse',
  'ventre',
  'poignet',
  'dos',
  'poitrine',
  'torse',
  'corps',
  'front',
] satisfies string[];
