/** A place where the child can be found, known to the speaker. */
export default [
  'donde (vives|vivis|vive|viven|estudias|estas|te juntas|entrenas|juegas|trabaja|trabajan|vas)',
  '(en que|a que|de que) (cole|colegio|escuela|instituto|insti|clase|calle|casa|prepa|secundaria|barrio|piso|liceo|parada|autobus) ..1 (vas|estudias|estas|vives|entras|coges|tomas|eres|bajas|subes|paras)',
  'cual es tu (cole|colegio|escuela|insti|calle|casa|clase|bus)',
  '(tu|su) (direccion|calle|casa|ip|cole|colegio|escuela|ruta|parada|instituto|numero de casa|ventana|portal)',
  'a que hora (sales|salis|entras|vuelves|llegas)',
] satisfies string[];
