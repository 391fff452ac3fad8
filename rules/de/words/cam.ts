/** The camera. */
export default [
  'kamera',
  'facecam',
  'video',
  'videocall',
  'videoanruf',
  'bildübertragung',
  'frontkamera',
  'handykamera',
  'videochat',
  'cämera',
  'skype',
  'facetime',
] satisfies string[];
