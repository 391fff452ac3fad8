/** It becomes known to others: what it does, or they do. */
export default (
  'publican publica publicara publicaran sube suben subira subiran sale salen saldra saldran salga ' +
  'salgan llega llegan llegara llegaran llegue lleguen acaba acaban acabara acabaran termina terminan ' +
  'terminara terminaran aparece aparecen aparecera apareceran filtra filtran filtrara ve ven vera veran ' +
  'vea vean entera enteran enterara enteraran entere enteren sabra sabran sabe saben sepa sepan amanece ' +
  'amanecen cae caen tendra tendran recibe reciben recibira recibiran mira miran mirara descubre ' +
  'descubren descubrira circula circulan circulara viral rula rulan lee leen leera leeran conoce ' +
  'conocera'
).split(' ');
