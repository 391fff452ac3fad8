/** The grown-ups at home, as the speaker names them to the child. */
export default [
  '(tu|tus|su|sus|vuestros) ..1 #Adult',
  'tu gente',
  'los de tu casa',
  'en tu casa',
  'en casa',
  'los mayores',
  'los adultos',
] satisfies string[];
