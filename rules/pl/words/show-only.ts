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
] satisfies string[];
