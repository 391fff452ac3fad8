/** A place of the child's day. */
export default [
  '(tu|su) ..1 (casa|cole|colegio|escuela|insti|instituto|liceo|prepa|secundaria|secu|portal|edificio|calle|puerta|barrio|cuadra|esquina|parada|ventana|bloque|urbanizacion|clase|entreno|gimnasio|academia)',
  'la salida',
  'la puerta de tu',
  'la esquina',
] satisfies string[];
