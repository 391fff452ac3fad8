/** What one wears next to the skin. */
export default (
  'ropa camiseta camisa remera playera polera blusa falda pollera pantalon pantalones vestido toalla ' +
  'pijama piyama banador bikini short top calcetines ombligo'
).split(' ');
