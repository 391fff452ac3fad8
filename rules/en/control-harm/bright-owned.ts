import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "(you|u|ya|girl|child|boy|body|life|heart) ..1 (belong|belongs) to me ..4 (now|only|and|so|you|obey|no one)",
    "(i|we) (own|owns) (you|u|ya) (now|so|and|little|girl|boy|you|body|$)",
    "(you are|your life is|your body is) (my property|my slave|my toy)",
    "(you are|your life is|your body is) mine ..2 (you|and you|so you|get it|now|whatever|disobey|from now) ..4 (do|ask|obey|say|eat|order|not get|hurt|bleed|what|i|answer|listen)",
    "(you|u) (do|will do|obey|follow) (what|as|everything|whatever|my orders|exactly what) ..2 (i|me) (say|tell|told|order|want) ..3 (or (i|you|else|get)|or else|simple|always)",
    "do (what|as|wat) (you are|i|your) (told|say|order) ..3 (or (i|you|else)|or else|one no)",
    "(you|u) ..1 not get to (say no|refuse|decide) ..1 (to me|with me|anymore|now|$)",
    "(you|u|girl|boy|student) ..3 (obey|obeys) (me|us|without|your master|every)",
    "(eat|sleep|eats|breathe|drink) (when|what|nothing|only) ..3 (i say|i allow|i tell|i let)",
    "skip ..1 (food|meals|dinner|lunch|eating) (til|till|until) i",
    "(will|shall) (follow|obey) (my|our) (orders|rules|every)",
    "from (now|today) (on|onwards)? ..1 (you|u) (ask|obey|answer|do|listen|tell) ..1 (me|to me|only|what) ..3 (before|without|question|say|when|or|first) ..3 (anything|talk|go|say|eat|speak|trouble|see|else|question|order)",
    "ask me before (you)? (talk|speak|go out|see|text|wear|eat|do) ..4 (anyone|anything|or|out|him|her|them)",
    "(disobey|refuse) me ..3 (you|u|i|will)",
    "(answer|reply) ..5 or you (get|will be) (punished|hurt|sorry)",
    "(i will|ill|il) make you (sorry|pay|bleed|regret)",
    "whatever i (order|say|want|tell) ..1 (you|u) (do|will do)",
    "one no ..3 (tell|send|show|leak)",
    "only answer is yes (sir|master|boss|daddy)",
    "(report|send) your weight (each|every|to me)",
  ],
  unless: [
    "(ranked|boss|raid|minecraft|roblox|fortnite|creeper|lava|respawn|spawn|obby|character|avatar|npc|dungeon|lyrics|movie|story|scene|homework|exam|maths|sims|army|captain|simon|coach|referee|dm|dnd|chess|property|monopoly|hotel|valentine|lab|recipe|oven|glue|craft|paper|wood|pumpkin|clay|face paint|henna|mehndi|temporary|washable|label|apron|coat|bag|book|register|list|cast|suncream|sun cream|whiteboard|shirt|kit|medical|allergy|wristband|stamp|puppy|kitten|sign|halloween|pizza|skateboard|charizard|jumper|shotgun|seat|seats|status)",
    "(do not|never|should not|must not|no one should|nobody should|anyone who) ..5 (write|carve|scratch|cut|burn|hurt|mark|obey)",
    "(he|she|they|someone|anyone|people|boy|girl) ..4 (said|told|wants|asked|asks|tells|made)",
    "(dog|song|teacher|mum|mom|dad|parents|school|chores|bed|bedtime|doctor|quest|game|recipe|trainer|training|coach|line up|captain|general|hat|team|studio)",
    "belong to me ..2 (and|so)? ..1 (the|that|this) (hoodie|pen|book|charger)",
    "(joking|valentine|anniversary|wife|husband|old enough)",
    "that (hoodie|pen|book|charger|kill|win)",
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
