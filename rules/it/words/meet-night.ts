/** At an hour when children sleep. */
export default [
  'di notte',
  'stanotte',
  'a mezzanotte',
  'dopo mezzanotte',
  'notte fonda',
  'tardi',
  'quando dormono',
  'quando tutti dormono',
  'quando e buio',
  'con buio',
  'a luna',
  'alle due di notte',
  'a 1 di notte',
  'a 2 di notte',
  'a 3 di notte',
] satisfies string[];
