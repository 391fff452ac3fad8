/** Kissing, in the mild words of the young. */
export default [
  'kiss',
  'kisses',
  'kissed',
  'kissing',
  'kisser',
  'snog',
  'snogged',
  'snogging',
  'make out',
  'made out',
  'smooch',
] satisfies string[];
