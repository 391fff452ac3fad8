/** Makes something known to others. */
export default [
  'publicar',
  'subir',
  'mandar',
  'enviar',
  'pasar',
  'difundir',
  'compartir',
  'ensenar',
  'mostrar',
  'filtrar',
  'reenviar',
  'colgar',
] satisfies string[];
