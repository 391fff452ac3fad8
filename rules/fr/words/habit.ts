/** Clothing that covers. */
export default [
  'haut',
  'tshirt',
  'tee',
  'pull',
  'chandail',
  'sweat',
  'pantalon',
  'short',
  'jupe',
  'chemise',
  'robe',
  'debardeur',
  'chemisier',
  't shirt',
  'vetement',
  'linge',
] satisfies string[];
