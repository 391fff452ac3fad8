/** To make something public in order to hurt. */
export default ['leak', 'leaks', 'leaking', 'expose', 'exposing', 'spread', 'dump', 'airdrop'] satisfies string[];
