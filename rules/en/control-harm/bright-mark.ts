import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "#HarmMark ..2 (my|our|the|a|me|man|masters|one|first) ..3 #HarmSign ..4 (on|in|into|onto|across) ..2 #HarmSkin",
    "(my|our|the group|the clan) ..2 (name|initial|initials|letter|tag|nickname|username) (on|in|into) (your|ur|the|her|yer) ..1 #HarmSkin",
    "#HarmMark ..2 (my|me|our) (name|initial|initials|first letter|letter|tag|nickname) ..4 (blade|razor|knife|sharp|pen|needle|skin|prove|proof|show me|then i)",
    "(carve|scratch|cut|burn|brand) ..3 (my|me|our|an|a) ..2 (initial|initials|name|letter|tag|mark|heart)",
    "#HarmMark ..3 my ..2 (name|initial|nickname|tag|letter) ..8 (prove|proof|show|belong|loyal|love)",
    "(carries|carry|wear|wears|bear|bears) my mark",
    "your name on my (arm|leg|wrist|skin) ..9 (do mine|now you|your turn)",
    "(carve|burn|scratch|cut) (a|an|the|my) ..1 (on|in|into) ..1 (your|ur|the) #HarmSkin",
    "#HarmMark ..1 (it|that|mine) (on|into) your (arm|leg|skin|thigh|wrist) ..5 #HarmOrder",
  ],
  unless: [
    "(game|ranked|lobby|boss|raid|minecraft|roblox|fortnite|match|creeper|lava|respawn|spawn|level|obby|character|avatar|npc|dungeon|song|lyrics|film|movie|book|story|scene|homework|exam|maths|sims|pet|team|army|captain|simon|coach|referee|dungeon master|dm|dnd|d and d|chess|card|cards|piece|turn|property|monopoly|hotel|valentine|lab|recipe|oven|glue|craft|paper|wood|pumpkin|clay|face paint|henna|temporary|washable|label|coat|bag|book|register|list|cast|suncream|sun cream|marker pen for|whiteboard|shirt|kit|medical|allergy|wristband|stamp|puppy|dog|cat|kitten)",
    "(do not|never|should not|must not|no one should|nobody should|anyone who) ..5 (write|carve|scratch|cut|burn|hurt|mark|obey)",
    "(he|she|they|someone|anyone|people|boy|girl) ..4 (said|told|wants|asked|asks|tells|made|belongs|belong)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Wants a name or a sign on the skin of the child, as proof of love or loyalty.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "write my name on your arm to prove it",
    "scratch my initial on ur leg so i know ur loyal",
    "carve my tag into your arm",
    "cut my name on hand then i trust u",
  ],
  passes: [
    "write my name on the list",
    "draw a heart on the valentine for me",
    "dont carve your name in the desk",
    "put my name on your bag label",
  ],
};
