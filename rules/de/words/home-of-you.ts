/** The child’s house or school. */
export default ["haus", "haustür", "tür", "schule", "wohnung", "einfahrt", "straße", "fenster", "schultor", "schulhof", "haltestelle", "bushaltestelle", "garten", "block", "hof", "dir", "dich zuhause", "turnhalle", "sporthalle", "vor euch", "euch", "sportplatz", "verein", "training"] satisfies string[];
