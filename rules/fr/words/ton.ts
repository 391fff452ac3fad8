/** Yours, said to one child in any way. */
export default ['ton', 'ta', 'tes', 'votre'] satisfies string[];
