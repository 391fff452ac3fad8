/** Tells others by word of mouth, now or soon. */
export default (
  'digo dire diremos cuento contare contaremos aviso avisare hablo hablare llamo llamare escribo ' +
  'escribire denuncio denunciare'
).split(' ');
