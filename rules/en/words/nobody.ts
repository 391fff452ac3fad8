/** Not a single person. */
export default ['nobody', 'no one', 'noone', 'not a soul', 'no body', 'none of them'] satisfies string[];
