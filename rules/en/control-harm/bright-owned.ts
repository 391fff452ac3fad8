import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "(you|u|ya|girl|child|boy|body|life|heart|you all) ..1 (belong|belongs) (to|2) (me|us|this)",
    "(i|we) (own|owns) (you|u|ya)",
    "(you are|your life is|your body is|ur|youre|u r|you) (mine|my property|my slave|my toy|my pet|my doll) (now|and|so|so you|get it|forever)",
    "(you are|ur|your) mine ..6 (do what|do as|obey|say no|eat|ask me|order|disobey|hurt|bleed|skip)",
    "(you|u) (do|will do|obey|follow) (what|as|everything|whatever|my orders|exactly what) ..2 (i|me) (say|tell|told|order|want) ..4 (or|now|else|simple|always|and)",
    "do (what|as|wat) (your|you are|i|ur|youre) (told|say|order)",
    "(you|u) ..2 not get to (say no|refuse|choose|argue|decide)",
    "(obey|obeys) (me|us|without|your master|every|and)",
    "(eat|sleep|eats|breathe|wear|skip|drink) (when|what|nothing|only|food|meals) ..3 (i say|i allow|i tell|i let|i want)",
    "skip ..1 (food|meals|dinner|lunch|eating) (til|till|until) i",
    "(will|shall) (follow|obey) (my|our) (orders|rules|every)",
    "from (now|today) (on|onwards)? ..2 (you|u) (ask|obey|answer|do|eat|listen|tell) ..2 (me|to me|only|when|what|before|without)",
    "(ask|asks) me (before|first) ..5 (anyone|anything|talk|go|or|do)",
    "(disobey|refuse|say no) (me)? (and|or|once) (you|u|i)",
    "(answer|reply) ..5 (or you get|or|or you will be) (punished|punish|hurt|sorry)",
    "(make|making) you (sorry|pay|bleed|regret) (for)?",
    "whatever i (order|say|want|tell) ..1 (you|u) (do|will do)",
    "(one|say) no (and|n) i (tell|send|show|leak)",
    "(only|the only) answer is yes (sir|master|boss|daddy)?",
    "(report|send) your weight (each|every|to me)",
    "(master|owner|leader|boss) ..3 (obey|orders|belong)",
  ],
  unless: [
    "(game|ranked|lobby|boss|raid|minecraft|roblox|fortnite|match|creeper|lava|respawn|spawn|level|obby|character|avatar|npc|dungeon|song|lyrics|film|movie|book|story|scene|homework|exam|maths|sims|pet|team|army|captain|simon|coach|referee|dungeon master|dm|dnd|d and d|chess|card|cards|piece|turn|property|monopoly|hotel|valentine|lab|recipe|oven|glue|craft|paper|wood|pumpkin|clay|face paint|henna|temporary|washable|label|coat|bag|book|register|list|cast|suncream|sun cream|marker pen for|whiteboard|shirt|kit|medical|allergy|wristband|stamp|puppy|dog|cat|kitten)",
    "(do not|never|should not|must not|no one should|nobody should|anyone who) ..5 (write|carve|scratch|cut|burn|hurt|mark|obey)",
    "(he|she|they|someone|anyone|people|boy|girl) ..4 (said|told|wants|asked|asks|tells|made|belongs|belong)",
    "(dog|song|homework|teacher|mum|mom|dad|parents|school|chores|bed|bedtime|doctor|boss fight|quest|game|recipe|trainer|training|coach|line up|simon says|captain|general)",
    "belong to me ..2 (and|so)? ..1 (the|that|this) (hoodie|pen|book|jumper|charger)",
    "(joking|just kidding|valentine|anniversary|wife|husband)",
    "(said|says|asked|when) (your|my) (mum|mom|dad|coach|teacher)",
    "that (hoodie|pen|book|charger|seat|kill|win)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Claims to own the child, gives orders about body and life, or threatens pain for a no.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "you belong to me now, do as i say",
    "i own you, u answer in one minute or get punished",
    "you eat when i say",
    "you dont get to say no to me",
    "from now on u ask me before u talk to anyone",
  ],
  passes: [
    "you belong to the team now",
    "do as your teacher told you",
    "simon says do what i say",
    "i own you in ranked every game",
  ],
};
