/** Destroys somebody or their life. */
export default ["kaputt", "kaputtmachen", "zerstören", "zerstör", "zerstöre", "ruinieren", "ruinier", "ruiniere", "zur hölle", "fertig", "fertigmachen", "vernichten", "vernichte", "erledigt", "am arsch", "vorbei", "gelaufen", "blamieren", "blamiere", "bloßstellen", "hölle"] satisfies string[];
