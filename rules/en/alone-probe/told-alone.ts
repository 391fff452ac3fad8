import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (oh|so|wow|aw|all|and|you)? (alone|on your own|by yourself) ..3',
    '(in|at) (that|this|the|your|a) ..1 (flat|house|home|place|room|apartment) ..1 (all alone|alone|by yourself|on your own)',
    '(alone|on your own|by yourself) (again|after dark|at night|in the dark|then|till|until|every|all day|all evening|most|at lunch) ..2',
    'latchkey ..2',
    '(so|it is|is it|then|be|being|there|its) (just|only) you (and (the|your|a)|there|alone|at home|in|all|today|this|most|again|who is up) ..3',
    '(just|only) you (nobody|no one|none|without) ..4',
    '(you|people|some) ..3 (can tell|look like|seem|sound|are) ..2 (alone|lonely) (with|in|there|tonight|at)',
    '(golden|quiet) ..1 (hour|hours|house) ..3',
    '(house|place|flat|home|evening|afternoon|day) is (all)? yours ..3',
    'who (is|s) (home|in|around|there|up) (with you)? ..1 (after|when|before|at|until|till) ..4',
    '(nobody|no one|anyone|anybody) ..1 (going to|gonna|will|to) (walk in|come in|hear|listen|barge|see|interrupt|pop in) ..4',
    '(nobody|no one) (else)? ..1 (about|around|behind|in shot|in the house|there) ..2 $',
    '(she is|he is|they are|mum is|mom is|dad is|mams) (at (hers|his|theirs|work|bingo|church|the shops)|out|away|off) so ..4',
    '(have|has|got) ..1 (a lock|lock) (on|in) ..2 (room|door|bedroom)',
    '(your room|room|bedroom|door) ..1 (got|have|has|with) ..1 (lock|key|bolt) ..1',
    '^ ..3 (#Adult|parents|folks) (and (#Adult))? (home|there|out|about|at work|gone|away|asleep|working|in|beside you|near you|round) ..1 $?',
  ],
  unless: [
    '(i am|i was|i feel|he is|she is|we are|they|my) ..5',
    '(game|server|lobby|minecraft|roblox|raid|duo|squad|boss|quest|dungeon|map|level) ..8',
    '..8 (game|server|lobby|minecraft|roblox|raid|squad|boss|quest|dungeon|homework|movie|film|restaurant)',
    '(not|never|are not|come|forever|me|she) ..1 (alone|on your own|by yourself)',
    '(leave|left|let) ..2 alone',
    '(#Adult|parents|folks) ..3 (can|could|will) (she|he|they) ..5',
  ],
  confidence: 'weak',
  slot: 'alone',
  means: 'Dwells on the child being alone, as if by the way.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['alone! clever girl', 'And you in that flat all alone', 'latchkey kid?'],
  passes: [
    'you are not alone in this',
    'i am home alone again',
    'by yourself in the dungeon',
    'is your mum home? can she ring me',
  ],
};
