/** Makes something known to others, as a threat of what comes. */
export default [
  'publico',
  'subo',
  'mando',
  'envio',
  'paso',
  'difundo',
  'comparto',
  'enseno',
  'muestro',
  'filtro',
  'reenvio',
  'cuelgo',
] satisfies string[];
