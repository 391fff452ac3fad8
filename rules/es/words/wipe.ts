/** Does away with something that was written. */
export default (
  'borra borralo borrala borralos borralas borres borre borrar borras borrarlo borrarla borrame borrad ' +
  'elimina eliminalo eliminala elimines elimine eliminar eliminas eliminame vacia vaciar vacies limpia ' +
  'limpiar limpies destruye borrarlos borrarlas suprime borrando'
).split(' ');
