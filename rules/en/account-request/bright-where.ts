import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "#AccountWhereOn ..4 #AccountWhere ..2 (on|with me|to me|for me) ..8",
    "#AccountWhereOn (me|us)? ..1 your ..2 (live location|live loc|location|snap map|dot|bitmoji|find my|localization|location sharing) !(off)",
    "#AccountWhereOn ..5 #AccountWhere ..9 #AccountWatch",
    "#AccountWhere ..8 (on|with me) ..9 #AccountWatch",
    "(turn|switch|take|put|get) (your)? (ghost mode|ghost) off",
    "(turn|switch|take) off (your)? ghost",
    "ghost mode off",
    "no (more)? ghost mode",
    "#AccountWhereOn ..3 (live location|localization|localisation|find my|location sharing) ..6 (now|#AccountWatch|for me|with me|karo)",
    "(let me|i want to|i need to|i will|i have to|i like to|we will) (track|follow|trace) (your|you|ur) ..1 (phone|location|map|dot|home|everywhere|at all times)",
    "let me (on|onto|into|see|in) (your|ya|yer) ..1 (snap map|map|location|live location|find my)",
    "(location|snap map|find my|map|dot|live location) ..3 (on|open|visible) ..3 (for me|all day|all night|always|at all times|permanently|24)",
    "(set|leave|keep|put|turn|switch) your ..2 (map|dot|pin|location|find my) ..5 #AccountWatch",
    "(send|share|drop|give|show) me ..2 (pin|dot|point) ..5 (map|house|where you|home)",
    "add me ..8 #AccountWatch",
    "(accept|approve|confirm) my (location|find my|tracking) request",
    "#AccountWatch ..3 your ..2 (point|dot|pin|bitmoji|location) (on|all)",
  ],
  unless: [
    "(game|minecraft|world|server|base|spawn|nether|village|treasure|island|dungeon|quest|boss|realm|stream|hike|trail|festival|airport|car park|carpark|stadium|concert|town|shopping) ..6 #AccountWhere",
    "#AccountWhere ..8 (game|minecraft|server|base|spawn|nether|village|treasure|boss|loot|chest|fortnite|drop|airport|car park|park entrance|festival|pitch|stadium|lost|lost your|lost phone|find your phone|stolen|ring it|rings)",
    "(turn off|switch off|never|do not|stop|should not|keep ghost|off your) ..5 (#AccountWhere|sharing)",
    "(mum|mom|dad|parents|family|we all|all of us|us all|the group) ..6 #AccountWhere",
    "#AccountWhere ..6 (mum|mom|dad|parents|family|coach|with them|minibus|pick you up|collect you|pick up)",
    "(our|my|the) (live location|location) ..6 (so you|for you)",
    "(on|off) the map (in|of)",
    "new (phone|tracker)",
    "(character|quest|in game)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Wants to see at any time where the child is, on a map or by live location.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "share ur live location with me now",
    "turn ghost mode off so i can see where u are",
    "keep ur location on for me all night",
    "let me on ur snap map",
  ],
  passes: [
    "share your live location with mum",
    "turn off your location please",
    "drop me the location of the base in minecraft",
    "keep the map on so we find the boss",
  ],
};
