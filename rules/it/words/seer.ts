/** Whom the child would least like to see it. */
export default [
  '#Audience',
  '#Kin',
  'a #Adult',
  'genitori',
  'mamma',
  'papa',
  'tuo famiglia',
  'fidanzato',
  'preside',
] satisfies string[];
