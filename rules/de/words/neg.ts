/** Says not, nothing, never. */
export default [
  'nicht',
  'nichts',
  'nie',
  'niemals',
  'kein wort',
  'kein sterbenswort',
  'kein sterbenswörtchen',
  'kein ton',
  'kein mucks',
  'kein pieps',
  'null',
  'kein silbe',
  'auf kein fall',
  'ja nicht',
  'bloß nicht',
] satisfies string[];
