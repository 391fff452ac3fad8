/** What children are lured with in games. */
export default [
  'robux',
  'vbucks',
  'nitro',
  'skin',
  'skins',
  'gemmes',
  'coins',
  'primos',
  'diamants',
  'credits',
  'kamas',
  'v bucks',
  'pass de combat',
  'battle pass',
  'points fifa',
  'minecoins',
] satisfies string[];
