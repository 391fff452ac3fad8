/** A picture or a film of somebody. */
export default ['zdjecie', 'selfie', 'filmik', 'film', 'fotografie'] satisfies string[];
