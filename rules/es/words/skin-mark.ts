/** Writes or cuts something into the skin. */
export default [
  '(piel|brazo|brazos|pierna|piernas|muslo|muslos|mano|muneca|munecas|espalda|barriga|panza|antebrazo|pecho)',
] satisfies string[];
