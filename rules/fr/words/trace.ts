/** What a talk leaves behind. */
export default [
  'message',
  'conv',
  'chat',
  'historique',
  'echange',
  'trace',
  'vocal',
  'tchat',
  'dm',
  'mp',
  'appels',
  'dialogue',
  'discu',
  'fil',
] satisfies string[];
