/** Where a name would be written or drawn. */
export default [
  'arm',
  'arms',
  'hand',
  'hands',
  'wrist',
  'leg',
  'skin',
  'body',
  'forehead',
  'face',
  'stomach',
  'yourself',
  'you',
  'palm',
] satisfies string[];
