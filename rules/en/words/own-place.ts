/** A place where the two would be by themselves. */
export default [
  'my place',
  'my house',
  'my flat',
  'my yard',
  'my gaff',
  'my apartment',
  'my room',
  'my car',
  'my van',
  'a hotel',
  'the hotel',
  'a motel',
  'an airbnb',
] satisfies string[];
