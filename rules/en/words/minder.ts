/** Whoever looks after the child, or a pronoun for them. */
export default [
  '#Adult',
  'your #Family',
  'she',
  'he',
  'they',
  'your lot',
  'someone',
  'somebody',
  'the adults',
  'the grown ups',
  'anyone',
  'people',
] satisfies string[];
