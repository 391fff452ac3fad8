import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    "#HarmLeave ..8 #HarmOwn",
    "#HarmOwn ..6 (if|when|unless|because|until|til|cause|till) ..2 (you|ya|u)",
    "#HarmOwn ..6 #HarmBlame",
    "#HarmBlame ..8 (hurt myself|kill myself|end my life|my death)",
    "(if|when|unless|because) ..1 you ..8 #HarmOwn",
    "(hurt|kill|cut|harm) (myself|meself) ..3 (tonight|now|unless|swear)",
    "(blade|razor|knife|pills|tablets|bridge|roof) ..9 (sorry and stay|come back to me|do not answer|you stay|write now|if you)",
    "(my|me) (death|note|letter|suicide note) ..6 (your name|you|ur name)",
  ],
  unless: [
    "(game|ranked|lobby|server|boss|raid|minecraft|roblox|fortnite|match|creeper|lava|respawn|spawn|level|obby|character|avatar|npc|dungeon|song|lyrics|film|movie|episode|book|story|scene|homework|exam|maths|dentist|laugh|laughing|cringe|embarrassment|boredom|hungry|starving|pizza|coffee|chocolate|spoil|spoilers|knee|ankle injury|football|practice|trampoline|skateboard|parkour)",
    "(jump|jumping) (off|from|in) ..2 (bed|sofa|diving board|board|cliff|pool|trampoline|ship|bus|plane|box|wall)",
    "(do not|never|please do not|stop|promise|not) ..3 (hurt|kill|cut|harm|burn) ..1 (yourself|urself|myself)",
    "(he|she|they|brother|sister|friend|someone|anyone|people|if someone) ..4 (said|says|told|will|would|might|threatens|hurt|kill|cut|going) ",
    "(childline|helpline|samaritans|counsellor|therapist|999)",
    "(on monday|due|to the teacher)",
    "(accident|sorry i)",
  ],
  confidence: 'certain',
  bright: true,
  means: "Says they will hurt or kill themselves, so that the child stays, answers or obeys.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    "if u leave me ill hurt myself",
    "ill end my life if you block me",
    "i will take these pills and it will be on you",
    "leave and i cut myself i swear",
  ],
  passes: [
    "if you leave the game i die",
    "please dont hurt yourself, call childline",
    "if you spoil the ending i will kill myself",
    "she said she would hurt herself if he left",
  ],
};
