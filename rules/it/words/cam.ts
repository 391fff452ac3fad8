/** The camera, or a call with picture. */
export default [
  'cam',
  'camera',
  'fotocamera',
  'videochiamata',
  'videochiamatina',
  'live',
  'diretta',
  'facetime',
  'face time',
  'video chiamata',
] satisfies string[];
