/** See or have or get. */
export default [
  'sehen',
  'anschauen',
  'ansehen',
  'angucken',
  'sehn',
  'haben',
  'bekommen',
  'kriegen',
  'gucken',
  'schauen',
  'bewundern',
  'begutachten',
  'anschaun',
  'bestaunen',
  'kriag',
  'gesehen',
] satisfies string[];
