/** Or else. */
export default ['o', 'senno', 'se no', 'o se no', 'o senno', 'in caso contrario'] satisfies string[];
