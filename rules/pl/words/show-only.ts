/** Asks to show something. */
export default [
  'pokaz',
  'pokazesz',
  'pokazuj',
  'pokazujesz',
  'pokazalabys',
  'pokazalbys',
  'pochwal',
  'pochwalisz',
  'pokaz sie',
  'sie pokaz',
] satisfies string[];
