/** Must, may, need, should. */
export default ["muss", "müssen", "musst", "braucht", "brauchen", "brauchst", "brauch", "soll", "sollen", "sollte", "sollten", "sollst", "solltest", "darf", "dürfen", "darfst", "dürfte", "geht", "kann", "können", "muas", "wird", "wird das", "hat", "haben"] satisfies string[];
