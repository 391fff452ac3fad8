/** By oneself. */
export default [
  'sola',
  'solo',
  'solita',
  'solito',
  'tu sola',
  'tu solo',
  'sin (nadie|compania|nadie mas|tus amigas|tus amigos|tu amiga|tu amigo|tu hermana|tu hermano|tu mama|tu madre|tus papas|tus padres|tus viejos|tu vieja|carabina|escolta|chaperona)',
  '(tu|vos) y yo ..1 (solos|nomas|nada mas)',
  '(nosotros|los|solo nosotros|solo los) dos ..1 (solos|nomas|juntos)',
  'a solas',
  '(solos|solitos|solitas) (tu|vos) y yo',
  '(solos|solitos) los dos',
  'solo (tu|vos) y yo',
  'nosotros solos',
  'solamente tu',
  'unicamente tu',
] satisfies string[];
