import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(if|should|when|were|in case|wonder|whenever|suppose) ..1 #SecrecyThem ..4 (ask|asks|asked|sees|see|walks in|walk in|come in|comes in|inquire|enquire|wonder|wonders|check|checks|look|looks|find|finds|grab|grabs|notice|notices|want to know|wants to know|says anything|picks up|to inquire|to ask) ..9 i am (just|only|a|an|your|some|the)? ..2 (#SecrecyName|#SecrecyRole|#SecrecyWhence)',
    '(if|should|when) ..1 #SecrecyThem ..4 (ask|asks|asked|sees|see|inquire|enquire|wonder|look|looks|find|check|checks|walks in|walk in) ..8 (say|tell|pretend|claim|answer|reply) ..4 (i am|we are|we know|we met|my name is|it is (a|some|your|just)|your|she is|its some) ..3 (#SecrecyRole|#SecrecyWhence)',
    '(say|tell ..4|claim|pretend|act like|answer|simply say|just say) (that)? i am ..1 (your|a|an|some|just a|only a|from|in your|just) ..3 (#SecrecyRole|#SecrecyWhence|grade|class|school)',
    '(say|tell ..4|pretend) (that)? (you and i|we|me and you) (know each other|met|know one another|are (related|cousins|classmates|class mates|in the same class)) ..3',
    '(in front of|for|to) (your)? #SecrecyWatcher i am (just|only|a|your|the)? ..2 (#SecrecyRole|girl|#Age|thirteen)',
    '(if|when|should) ..8 (ask|asks|asked|wonder|wonders|check) ..8 (i do not exist|you (have)? never (heard|met|spoke|knew) ..1 (of|to)? me|never (heard of|spoke to|met) me|we never (spoke|met|talked)|made me up|you do not know me|you know nobody|you got none)',
    '(act|pretend|behave|say) ..3 (you)? ..2 (no clue|no idea|do not know|never heard|never met|have not heard) ..1 (who)? (i am|me|of me)',
    '(say|tell ..6) (that)? you ..2 (won|found|bought|got|saved up for|borrowed) (it|them|the|that) ..6 (not (from)? me|never me|not me|competition|contest|giveaway|raffle|from a friend|in a contest)',
    '(asks|ask) ..3 (who|where|about|bout) ..4 (bought|gave|got|from|airpods|headset|phone|trainers|skins|new) ..8 (found|won|not from me|never me|giveaway|contest|saved)',
    '(say|said) you (were|are) (talking|chatting|texting|calling|on the phone) ..1 (to|with) ..6 (not me|friend|girl|mate|class)',
    '(save|put|store|list|saved|rename|change|hide|call|label) (me|my number|my name|my contact|this number) ..6 (as|to|under|like|is) ..4 (girl|girls|boy|cousin|pizza|tuition|aunt|auntie|netball|maths|math|dance|school|tutor|work|mum|something|another|different|somebody|so|#SecrecyName) ..4',
    '(change|swap|alter) my name ..5 (in|on) (your)? (phone|contacts|mobile)',
    '(put|save|store|hide) me (in|under|as) ..3 (phone|contacts|mobile) ..1 (as|under) ..6 (name|so|nobody|no one|clock|nosy|#SecrecyWatcher)',
    '(i will be|i am) (saved|listed|stored|down) (as|under) ..4',
    'call me (auntie|aunty|aunt|uncle|coach|sir|miss|cousin|mrs|mr) ..2 (if|when|in front of|around|so) #SecrecyThem',
  ],
  unless: [
    '#SecrecyThem ..9 (#SecrecyHarmless|bus|practice|lift|pick|picking|picks|collect|collecting|office|coach trip|train)',
    '(i|we|he|she|they|can|would) say',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Tells the child what to answer, so that nobody learns who the speaker is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'if anyone asks im ur cousin from leeds',
    'tell ur teacher im ur uncle',
    'change my name to emily in ur phone',
    'say u won it in a giveaway not from me',
    'if she asks you never heard of me',
  ],
  passes: [
    'if anyone asks im at the dentist',
    'tell him im your goalie today',
    'say you won it fair and square',
    'if ur mum asks im outside in the car',
    'call me uncle dave if u like',
  ],
};
