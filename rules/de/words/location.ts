/** Where the child is, on a map. */
export default [
  'standort',
  'live standort',
  'livestandort',
  'standorts',
  'ortung',
  'snap map',
  'snapmap',
  'snap karte',
  'gps',
  'position',
  'koordinaten',
  'aufenthaltsort',
  'location',
  'wo ist',
  'find my',
  'life360',
] satisfies string[];
