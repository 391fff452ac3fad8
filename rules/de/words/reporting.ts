/** Says that somebody said. */
export default ["sagte", "gesagt", "meinte", "fragte", "gefragt", "schrieb", "geschrieben", "erzählte", "erzählt", "meint", "sagt", "fragt", "hat geschrieben", "hat gefragt", "hat gesagt", "hat gemeint", "gemeint", "wollte wissen", "so"] satisfies string[];
