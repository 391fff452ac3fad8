/** Hurts, cuts, burns. */
export default [
  'coupe',
  'scarifie',
  'brule',
  'frappe',
  'blesse',
  'tape',
  'griffe',
  'mutile',
  'etrangle',
] satisfies string[];
