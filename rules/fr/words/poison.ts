/** What is taken to harm oneself. */
export default [
  'cachet',
  'medicament',
  'medicaments',
  'medoc',
  'medocs',
  'pilule',
  'pilules',
  'comprimes',
  'doliprane',
  'javel',
  'alcool',
] satisfies string[];
