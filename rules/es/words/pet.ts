/** A pet name. */
export default (
  'princesa princesita reina reinita bebe nena nene preciosa hermosa bonita linda guapa guapita amor ' +
  'amorcito corazon cielo tesoro munequita muneca mamacita chiquita mor cariño carino vida hermosura ' +
  'lindura bombon diosa'
).split(' ');
