/** An app by its look. */
export default ["gelbe app", "gelben app", "gelbe", "gelber app", "geist app", "geister app", "👻", "blaue app", "blauen app", "grüne app", "grünen app", "flieger app", "papierflieger", "papierflieger app", "lila app", "andere app", "andern app", "anderen app", "das mit dem geist", "die mit dem geist"] satisfies string[];
