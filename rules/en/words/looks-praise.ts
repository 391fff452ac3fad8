/** Praise of somebody's looks, mild words. */
export default [
  'cute',
  'cutie',
  'pretty',
  'beautiful',
  'gorgeous',
  'stunning',
  'handsome',
  'adorable',
  'good looking',
  'attractive',
  'lovely looking',
  'lush',
  'a stunner',
  'a cutie',
] satisfies string[];
