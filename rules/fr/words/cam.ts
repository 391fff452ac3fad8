/** A camera that shows one live. */
export default [
  'cam',
  'visio',
  'facetime',
  'appel video',
  'appelle video',
  'appelle cam',
  'video call',
] satisfies string[];
