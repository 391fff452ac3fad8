/** Begging words. */
export default [
  'please',
  'pretty please',
  'plz',
  'pls',
  'plss',
  'pleasee',
  'pleaseee',
  'pwease',
  'plsss',
  'go on',
  'come on',
  'cmon',
  '🙏',
  '🥺',
  'i beg',
  'begging',
] satisfies string[];
