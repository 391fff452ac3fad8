/** Anything of worth that somebody may offer a child: game goods, gadgets, things for a hobby. */
export default ['#GameGoods', '#Gadget', '#HobbyGear'] satisfies string[];
