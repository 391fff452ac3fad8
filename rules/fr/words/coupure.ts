/** A cut or mark on the skin. */
export default [
  'entaille',
  'entailles',
  'coupure',
  'coupures',
  'cicatrice',
  'cicatrices',
  'brulure',
  'brulures',
  'scarification',
  'scarifications',
  'marque',
  'marques',
] satisfies string[];
