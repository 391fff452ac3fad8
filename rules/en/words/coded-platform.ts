/** Apps called by the look of their icon: everyday words, so they count only where somebody is to come or be found there. */
export default [
  'the yellow one',
  'the ghost one',
  'the streaks one',
  'the green one',
  'the blue one',
  'the purple one',
  'the pink one',
  'the plane one',
  'the camera one',
  'the bird one',
  'the other one',
  'the other app',
  'another app',
  'the one with the (ghost|plane|aeroplane|camera|bird|phone|bubble)',
] satisfies string[];
