import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'who (is|s|else)? ..1 #LooksAfter ..1 (you|ya|lunch|tea|dinner|breakfast|your (lunch|tea|dinner))',
    '(does|do|is|will|does not|did) (herself|himself|anyone|anybody|nobody|no one|someone|somebody|#Adult|your #Family) ..1 #LooksAfter ..2 (you|with you|for you|or|there|after)',
    '(nobody|no one|never anyone|never see anyone|never see anybody) ..1 #LooksAfter ..1 you ..4',
    '(#Adult|she|he|they|parents) ..1 (stay|stays|wait|waits|watch|watches|come in|comes in) or ..2 (drop|drops|go|goes|leave|leaves)',
    '(drop|drops) (you)? (and|then) (go|goes|leave|leaves|off)',
    '(go|going|come|coming|there|travel|you go|train) ..1 (with) ..3 or (with|a parent|a|alone|on your own|by yourself|solo|just|the|your|by) ..3',
    '(go|going|come|coming) home to (anyone|anybody|somebody|someone|nobody|no one|an empty)',
    '(anyone|anybody|someone|somebody) (home|in|there|up|about) to (bring|make|look|help|let|keep|cook|feed|see|stop) ..4',
    'who (is|s) ..1 (around|round|near|beside|about|next to|with) (you|ya) ..2',
    '(is|are) (your)? (#Adult|#Family|she|he|they) ..1 (beside|near|next to|round|around|by|with|close to) you ..2',
    '(you and who|who with) $?',
    '(alone|by yourself|on your own|solo|just you) or (mum|mom|dad|daddy|mummy|#Family|with|does|do)',
    '(daddy|mummy|#Adult) or (you)? ..2 (alone|by yourself|on your own|waka|walk|bus|solo)',
  ],
  unless: [
    '(he|she|they|we|i|dog|cat|baby|hamster|server|team|game) ..2 (mind|run|runs|make|makes|wait|stay|walk|drive) ..4',
    '(school|nursery|vet|lesson|party|rehearsal) ..6 (collect|collects|pick|picks)',
    '(deserve|need|want|find|like|love|with) (a|the|some)? (someone|somebody|people|person|friend|guy|girl|man|woman|one) who ..2 #LooksAfter',
  ],
  confidence: 'fair',
  slot: 'alone',
  // “She” and “they” are the parents.
  deaf: ['third-person'],
  means: 'Asks who brings, fetches and minds the child, and so when nobody does.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'Who carries you to training, daddy or you alone',
    'mum stay or drop n go',
    'does nobody chase you to bed in your house',
    'who can make u tea tonight',
    'is there someone who can make u tea',
  ],
  passes: [
    'who runs the dog club',
    'is anyone up to play',
    'if someone waits for you say hi',
    'you deserve someone who can make you smile',
  ],
};
