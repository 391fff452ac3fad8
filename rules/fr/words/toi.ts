/** You, as somebody pictured or met. */
export default ['toi', 'vous'] satisfies string[];
