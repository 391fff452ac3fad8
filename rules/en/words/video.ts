/** A recording that moves. */
export default [
  'video',
  'videos',
  'vid',
  'vids',
  'clip',
  'clips',
  'recording',
  'a recording',
  'video of you',
  '🎥',
  '📹',
] satisfies string[];
