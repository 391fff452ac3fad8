/** Bring nobody. */
export default [
  'no (traigas|traiga|traes|lleves|invites|vengas con|traer) ..2 (nadie|amiga|amigas|amigo|amigos|#Adult|compania|acompanante)',
  'no vengas (acompanada|acompanado|con gente|con nadie)',
] satisfies string[];
