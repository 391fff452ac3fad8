/** By oneself. */
export default [
  'sola',
  'solo',
  'da sola',
  'da solo',
  'sola sola',
  'solo solo',
  'tutto sola',
  'tutto solo',
  'soletta',
  'soletto',
  'sola a casa',
  'solo a casa',
  'a casa da sola',
  'a casa da solo',
  'per conto tuo',
  'in disparte',
] satisfies string[];
