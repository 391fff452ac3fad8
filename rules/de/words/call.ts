/** A call with a picture. */
export default [
  'videocall',
  'videoanruf',
  'videotelefonie',
  'videochat',
  'videochatten',
  'videotelefonieren',
  'facetime',
  'facetimen',
  'skypen',
  'video call',
  'video anruf',
  'kamera chat',
  'videocallen',
  'video telefonieren',
  'vc',
  'livestream',
] satisfies string[];
