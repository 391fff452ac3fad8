/** Asks for a promise. */
export default 'promete prometeme prometes prometas prometer prometemelo jura jurame juras jurar juralo juramelo'.split(
  ' ',
);
