/** What one cuts or burns with. */
export default [
  'cutter',
  'couteau',
  'lame',
  'rasoir',
  'ciseaux',
  'briquet',
  'cigarette',
  'compas',
  'aiguille',
] satisfies string[];
