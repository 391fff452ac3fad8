/** What children are lured with. */
export default [
  'cadeau',
  'iphone',
  'telephone',
  'tablette',
  'console',
  'switch',
  'ps5',
  'basket',
  'sneakers',
  'vetement',
  'bijou',
  'collier',
  'parfum',
  '#JeuArgent',
  '#Argent',
] satisfies string[];
