/** To take somebody along by car or on foot. */
export default [
  'drop',
  'lift',
  'drive',
  'run',
  'collect',
  'fetch',
  'scoop',
  'pick',
  'take',
  'bring',
  'walk',
  'give a lift',
  'ride',
] satisfies string[];
