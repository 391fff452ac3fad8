import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'why (were|are|was|did) you (talking|talk|chatting|texting|messaging|sitting|playing) (to|with) (him|her|them|that)',
    'who (is|was) (that|this|the) (boy|girl|guy|kid|lad|one)? ..1 (you (were|are)|with you|in your (story|video|picture|room|post))',
    'who else (talks|stays|chats|messages|listens) ..2 you',
    'who (you|are|were|was|have|did|else do) (you)? (been)? (talk|talking|text|texting|typing|chat|chatting|messaging|snapping|hanging|hang|playing|stay up|speak|speaking) (out)? (to|with)',
    '(you) ..1 (talking|talk|chatting|texting|speaking|playing) (to|with) (other|another|some other) (people|boys|girls|guys|boy|girl|guy)',
    '(i am|i get|makes me|getting|got|gets me) (so|really|a bit|kinda|well)? jealous (when|if|of him|of her|of them|of your|that|you|seeing|now|😔|$)',
    'you (have)? changed ..2 (since|ever since|because) ..6',
    '(saw|see|seen|noticed) (that)? you (were)? (online|active|on) (at|but|and|all|last|until) ..4 (did not|ignore|reply|answer|2am|3am|1am|am|who)',
    '(took|takes|taken) you (#Number|ages|hours|so long|an hour|long) (mins|minutes|hours|hour)? (to)? (answer|reply|text|respond)',
  ],
  unless: ['who (are|were) you playing with'],
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
