/** What a talk leaves behind. */
export default [
  'message',
  'conv',
  'chat',
  'historique',
  'echange',
  'trace',
  'tchat',
  'dm',
  'mp',
  'appels',
  'dialogue',
  'discu',
  'fil',
] satisfies string[];
