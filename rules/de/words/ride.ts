/** Fetches or carries somebody. */
export default ["hol", "hole", "hols", "abholen", "abhole", "abhol", "holen", "holt", "einsammeln", "sammel", "sammle", "pick", "picke", "mitnehmen", "nehm", "nehme", "fahr", "fahre", "hinfahren", "kutschier", "bring", "abgeholt"] satisfies string[];
