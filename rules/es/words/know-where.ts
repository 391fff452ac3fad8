/** A place where the child can be found, known to the speaker. */
export default [
  'donde (vives|vivis|vive|viven|estudias|estas|te juntas|entrenas|juegas|trabaja|trabajan|vas)',
  '(en que|a que|que|cual es tu) ..1 (cole|colegio|escuela|instituto|insti|clase|calle|casa|prepa|secundaria|barrio|piso|liceo|parada|autobus)',
  '(tu|su) (direccion|calle|casa|ip|cole|colegio|escuela|ruta|parada|instituto|numero de casa|ventana|portal)',
  'a que hora (sales|salis|entras|vuelves|llegas)',
] satisfies string[];
