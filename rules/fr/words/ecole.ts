/** A school. */
export default ['ecole', 'college', 'lycee', 'cegep', 'primaire', 'secondaire', 'internat'] satisfies string[];
