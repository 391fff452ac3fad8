/** A surprise, a present, an ending: a secret that ends with a cake. Shared by the rules that import it. */
export default [
  '#Fete ..9',
  '..9 #Fete',
  '(gateau|biscuit|bonbon|chocolat|crepes|glace|pizza|mcdo) ..9',
  '..9 (gateau|biscuit|bonbon|chocolat|crepes|glace|pizza|mcdo)',
];
