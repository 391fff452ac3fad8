/** So that nobody sees it. */
export default [
  'sin que (nadie|#Folk|ellos|te) ..1 (vea|vean|sepa|sepan|se entere|se enteren|entere|enteren|note|noten|pille|pillen|oiga|oigan|te vea|te vean|cache|cachen)',
  'sin que (lo|la|te|nos|se|me) ..1 (vea|vean|sepa|sepan|entere|enteren|note|noten|pille|pillen|cuenta|oiga|oigan)',
  'sin que (nadie )?se (entere|enteren|de cuenta|den cuenta)',
  'a escondidas',
  'a espaldas de',
  'en secreto',
  'sin (decir|decirle|decirles|avisar|avisarle|contar|contarle|pedir permiso) ..2 (nada|nadie|#Adult)',
  'calladita',
  'calladito',
  'sin hacer ruido',
  'cuando ..3 (duerman|duerma|duermen|dormidos|dormida|se acuesten|salgan|se vayan|no esten|no este)',
  'mientras ..3 (duermen|duerme|no estan|no esta|trabajan|trabaja)',
  'que nadie (te|nos|se) ..1 (vea|entere|siga|note)',
] satisfies string[];
