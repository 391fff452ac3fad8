/** Words of numbers; those that `small-words.ts` reads as digits are left out. */
export const numbers = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  quarante: 40,
  mille: 1000,
};

/** What makes money of a number before it. */
export const money = 'euro euros eur balles dollar dollars usd francs chf'.split(' ');
