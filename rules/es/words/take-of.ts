/** Asks the child to take a picture of themselves. */
export default (
  'sacate sacarte sacatela tomate tomarte tomatela hazte hacete hacerte haztela echate echarte tirate ' +
  'grabate grabarte filmate filmarte fotografiate'
).split(' ');
