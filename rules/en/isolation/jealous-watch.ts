import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'why (were|are|was|did) you (talking|talk|chatting|texting|messaging|sitting|playing) (to|with) (him|her|them|that)',
    'who (is|was) (that|this|the) (boy|girl|guy|kid|lad|one)? ..1 (you (were|are)|with you|in your (story|video|picture|room|post))',
    'who else (do|are) you ..1 (talk|talking|chat|chatting|text|texting|message|stay|play)',
    'who else (talks|stays|chats|messages|listens) ..2 you',
    'who (you|are|were|was|have|did|else do) (you)? (been)? (talk|talking|text|texting|typing|chat|chatting|messaging|snapping|hanging|hang|playing|stay up|speak|speaking) (out)? (to|with)',
    '(you) ..1 (talking|talk|chatting|texting|speaking|playing) (to|with) (other|another|some other) (people|boys|girls|guys|boy|girl|guy)',
    '(i am|i get|makes me|getting|got|gets me) (so|really|a bit|kinda|well)? jealous (when|if|of him|of her|of them|of your|that|you|seeing|now|😔|$)',
    'you (spend|give|have|make) (more|all|so much) (time|attention) (with|to|for) (them|him|her|your|other)',
    'you (were|was|are) (on|talking|playing|chatting) (to|with) someone else (again|$)',
    'you (have)? changed ..2 (since|ever since|because) ..6',
    'i hate (it)? when you (talk|play|hang|are|go|chat) ..3 (other|him|her|them|someone|boys|girls)',
    '(saw|see|seen|noticed) (that)? you (were)? (online|active|on) (at|but|and|all|last|until) ..4 (did not|ignore|reply|answer|2am|3am|1am|am|who)',
    'why (did|have) (you|not you) (not)? (answer|answered|reply|replied|text|texted|pick up) (me)? ..3 (last night|all day|for|hours|who were|earlier)',
    '(took|takes|taken) you (#Number|ages|hours|so long|an hour|long) (mins|minutes|hours|hour)? (to)? (answer|reply|text|respond)',
  ],
  unless: [
    'jealous of your (skin|pet|hair|house|holiday|dog|room|drop|luck|setup|shoes|team|rank|avatar)',
    'who (is|was) (that|the) (boy|girl|guy|kid) (in (the|that)|who|from (the|that)) (film|movie|show|book|band|video|game|episode|match|play)',
    'who (are|were) you (playing|talking|chatting|hanging) (with|to) (in|on|at) (the|this)? (lobby|match|server|game|raid|squad)',
    'who (are|were) you playing with',
  ],
  confidence: 'fair',
  means: 'Wants to know whom the child talks to and is jealous, as if nobody else were allowed.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'who is that boy u were talking to',
    'u talk 2 other ppl? im jealous',
    'who u typing to',
    'took u 40 mins to answer',
    'i get jealous when u play w them',
    'who else do you talk to on here',
    'why were u talking 2 him',
  ],
  passes: [
    'jealous of ur skin',
    'who is that guy in the film',
    'who are you playing with today',
    'who was the goalie you talked about',
    'took you long enough to find the diamonds',
  ],
};
