/** A call with pictures. */
export default [
  'videollamada',
  'videollamadas',
  'video llamada',
  'video llamadita',
  'videollamadita',
  'videochat',
  'video chat',
  'llamada con video',
  'llamada con camara',
  'llamada de video',
  'llamada con cam',
  'facetime',
] satisfies string[];
