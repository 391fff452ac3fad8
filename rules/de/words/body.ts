/** Parts of a body and the whole of it; mild words only. */
export default ["körper", "figur", "bauch", "beine", "oberkörper", "rücken", "füße", "taille", "hüfte", "hüften", "kurven", "schultern", "po", "haut", "unterkörper", "brust", "bauchnabel", "oberschenkel", "muskeln", "sixpack", "body", "haare offen", "ausschnitt"] satisfies string[];
