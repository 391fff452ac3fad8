/** A place out of sight, or the speaker's own. */
export default [
  '(mi|al|el|un|en mi) ..1 (coche|carro|auto|furgo|furgoneta|camioneta|piso|depa|departamento|departamentito|apartamento|estudio|taller|local|hotel|motel|hostal|airbnb|camion|nave|bungalow)',
  '(el|al|la|un|una) (hotel|motel|hostal|descampado|bosque|callejon|parking|estacionamiento|sotano|garaje|garage|azotea|baldio|puente|monte|terreno|cementerio|cabana)',
  'habitacion (de|del) hotel',
  'una habitacion',
] satisfies string[];
