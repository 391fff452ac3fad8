/** Stands before a person: whose it is. */
export default ["dein", "der", "die", "den", "dem", "das", "ihr", "eure", "euren", "eurem", "irgendeinem", "irgendein", "ein", "allen", "so"] satisfies string[];
