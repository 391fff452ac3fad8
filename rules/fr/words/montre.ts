/** Lets somebody see. */
export default [
  'montre',
  'fais voir',
  'fais moi voir',
  'laisse moi voir',
  'laisse voir',
  'me fais voir',
] satisfies string[];
