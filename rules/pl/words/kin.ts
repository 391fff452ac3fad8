/** Grown-ups of the family. */
export default ['mama', 'tata', 'rodzice', 'babcia', 'dziadek', 'ciocia', 'rodzina'] satisfies string[];
