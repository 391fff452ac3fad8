/** Asks whether the child is by itself. */
export default [
  '(estas|estas ahora|te quedaste|te quedas|andas|quedas|vas a estar|estaras|te dejaron|te dejan|sigues|seguis) ..3 (sola|solo|solita|solito|sin nadie)',
  '(hay|esta|estan|queda|quedan) ..2 (alguien|alguno|#Adult) ..2 (en casa|contigo|con vos|cerca|ahi|al lado|en tu cuarto|en la casa|en tu casa)',
  '(no hay|no esta|no estan|nadie) ..3 (nadie|#Folk|en casa|en tu casa|contigo|con vos|cerca|ahi|alrededor)',
  '(ya )?(se fueron|se fue|salieron|salio|se durmieron|se durmio|duermen|estan dormidos|esta dormida|se han ido|se ha ido|estan durmiendo|trabaja|trabajan|no volveran|no vuelve|no vuelven|llegan tarde|no estan|no esta) ..3 (#Folk)',
  '(#Folk) ..1 (ya )?(se fueron|se fue|salieron|salio|se durmieron|se durmio|duermen|duerme|estan dormidos|esta dormida|se han ido|se ha ido|no estan|no esta|trabajan|trabaja|vuelven|vuelve|llegan)',
  '(estas|estas ya|ya estas) ..2 (tu cuarto|tu habitacion|tu pieza|tu recamara|tu cama|el bano)',
  '(#Folk|todos) no (este|esten)',
  '(ya )?(se fueron|se han ido|salieron|duermen|se durmieron) todos',
  'con quien estas ..2 (nadie|sola|solo)',
  '(con nadie|nadie contigo)',
  'casa (sola|vacia|para ti|libre)',
  '(estan|esta|andan) ..1 (tus|tu|su|sus) #Adult',
  '(tus|tu|su|sus) #Adult (estan|esta)',
  '(a que hora|cuando) ..2 (duerme|duermen|sale|salen|va|van|acuesta|acuestan) ..2 (#Folk)',
  '(sola|solita|solo|solito) ..1 (entonces|bueno|perfecto|genial|ok|mejor)',
  '(quien|quienes) ..1 (esta|estan|hay) ..2 (contigo|en casa|ahi|con vos|en tu casa)',
] satisfies string[];
