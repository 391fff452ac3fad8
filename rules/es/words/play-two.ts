/** Wants to go on the two of them. */
export default ['(tu|vos) y yo', 'nosotros dos', 'los dos', 'solo nosotros', 'nosotros solos'] satisfies string[];
