/** Words of numbers, without accents; those of 6 to 17 may be an age. */
export const numbers = {
  jeden: 1,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  piec: 5,
  szesc: 6,
  siedem: 7,
  osiem: 8,
  dziewiec: 9,
  dziesiec: 10,
  jedenascie: 11,
  dwanascie: 12,
  trzynascie: 13,
  czternascie: 14,
  pietnascie: 15,
  szesnascie: 16,
  siedemnascie: 17,
  osiemnascie: 18,
  dziewietnascie: 19,
  dwadziescia: 20,
  trzydziesci: 30,
  czterdziesci: 40,
  piecdziesiat: 50,
  sto: 100,
  tysiac: 1000,
};

/** What makes money of a number before it. */
export const money = 'zl zlote zlotych pln euro eur dolar dolary dolarow usd'.split(' ');
