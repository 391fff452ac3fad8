import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "(hurt|cut|burn|punch|hit|slap|choke|starve|bruise|stab|bite|punish|harm) (yourself|urself|yerself|your self) ..8 (#HarmOrder|for me|a bit|a little|then i|or lose|sorry|for a day|i say|say)",
    "(hurt|cut|burn|punch|hit|bruise|break|bite|slap) (your|ur|yer|the|ya) (own)? ..1 #HarmSkin ..8 #HarmOrder",
    "#HarmOrder ..8 (hurt|cut|burn|punch|slap|bruise) (your|ur|yer|their)? (own)? ..1 (yourself|urself|#HarmSkin)",
    "(going to|got to|have to|will|must|need to|should|when i say|you can|or) (hurt|cut|burn|starve|punish) (yourself|urself|your hand|your arm|your leg)",
    "(burn|burns|cut) ..3 mark ..2 (on|in) ..1 (your|their|hand|arm)",
    "(hold|holding) (your)? breath ..4 (faint|fall|pass out|black out|drop|you see)",
    "(lighter|blade|razor|needle|candle|knife|match|iron) ..2 (on|to|against|across) (your|ur) #HarmSkin",
    "(pain|blood|cut|cutting|burn|hurt) (dare|challenge|test|task|game) ..6 (film|or|and|for|prove|on)",
    "(dare|challenge|task) ..3 (pain|blood|hurt) ",
    "(or|and|then) (you will|you|ull|u will) bleed",
    "(the only answer is yes|obey) ..6 (hurt|bleed|pain)",
    "(swallow|drink|eat) ..3 (pills|bleach|soap|detergent) ..6 #HarmOrder",
  ],
  unless: [
    "(game|ranked|lobby|boss|raid|minecraft|roblox|fortnite|match|creeper|lava|respawn|spawn|level|obby|character|avatar|npc|dungeon|song|lyrics|film|movie|book|story|scene|homework|exam|maths|sims|pet|team|army|captain|simon|coach|referee|dungeon master|dm|dnd|d and d|chess|card|cards|piece|turn|property|monopoly|hotel|valentine|lab|recipe|oven|glue|craft|paper|wood|pumpkin|clay|face paint|henna|temporary|washable|label|coat|bag|book|register|list|cast|suncream|sun cream|marker pen for|whiteboard|shirt|kit|medical|allergy|wristband|stamp|puppy|dog|cat|kitten)",
    "(do not|never|should not|must not|no one should|nobody should|anyone who) ..5 (write|carve|scratch|cut|burn|hurt|mark|obey)",
    "(he|she|they|someone|anyone|people|boy|girl) ..4 (said|told|wants|asked|asks|tells|made|belongs|belong)",
    "(not|never|do not|did you|you did|you might|could|might|careful|will|hope) ..3 (hurt|burn|cut|bite|break|hit) (yourself|your|urself)",
    "(careful|watch out|plaster|ice|first aid|did you|how did|bandage|gloves)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Orders the child to hurt their own body, for a group, as a dare or as proof.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "hurt yourself a little for me on camera",
    "burn your hand or ur out of the group",
    "hold your breath til you faint and film it",
    "punch your own leg and film it for me",
  ],
  passes: [
    "did you hurt yourself for real",
    "careful, you will burn your hand",
    "dont cut yourself on the lid",
    "hold your breath under water",
  ],
};
