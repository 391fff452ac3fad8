/** Words of numbers; those that `small-words.ts` reads as digits too are left out, and `sei`, which is mostly “you are”. */
export const numbers = {
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  diciotto: 18,
  diciannove: 19,
  venti: 20,
  trenta: 30,
  quaranta: 40,
  cinquanta: 50,
  cento: 100,
  mille: 1000,
};

/** What makes money of a number before it. */
export const money = 'euro euri eur dollaro dollari usd'.split(' ');
