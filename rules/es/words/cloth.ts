/** What one wears, or a place that is private. */
export default (
  'ropa camiseta camisa remera playera polera blusa falda pollera pantalon pantalones sudadera chaqueta ' +
  'buzo vestido toalla pijama piyama banador bikini short top sueter jersey calcetines ombligo'
).split(' ');
