/** No one, as who may not know. */
export default [
  'niemand',
  'keiner',
  'keinem',
  'kein mensch',
  'kein menschen',
  'kein anderen',
  'kein anderer',
  'keiner seele',
  'kein sau',
  'kein schwein',
  'keiner menschenseele',
  'kein einzigen',
] satisfies string[];
