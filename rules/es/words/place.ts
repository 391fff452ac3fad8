/** Where the child is, live. */
export default ['ubi', 'ubicacion', 'localizacion', 'gps', 'mapa de snap', 'snap map'] satisfies string[];
