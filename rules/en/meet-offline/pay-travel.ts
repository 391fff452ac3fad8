import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i will|i can|i could|let me|happy to|i would|i am going to) ..1 (pay|pay for|cover|buy|get|book|sort|send|order|buy you|get you|book you|order you|send you|pay for your) ..1 (your|you|the|an|a|you a|you an)? (train|train ticket|bus fare|coach ticket|uber|taxi|cab|flight|flights|plane ticket|fare|travel|train fare)',
    '(let me|can i|could i|i will|i want to|i could|shall i) (take you out|buy you a (coffee|drink|milkshake|meal|burger|cake)|treat you|take you (to dinner|for (food|a drive|a coffee|lunch|a milkshake)|shopping|to the cinema|somewhere))',
    '(coffee|food|lunch|maccies|mcdonalds|milkshake|takeaway|pizza|ice cream|nandos|cinema|movie|film|drive) ..1 (just (us|you and me|me and you|you)|us two|you and me|me and you|on me|my treat)',
    '(get|take|jump on|hop on|catch|get on) the (bus|train|coach|tube|uber) (to me|to mine|to my|here and|down to me|and i will meet|and i will pick)',
    'we will drop you (back|home|off)',
    '(take|taking) you out (for|on|somewhere|to|sometime|#Day)',
  ],
  unless: [
    '(mum|dad|nan|gran|grandma|grandad|auntie|half term|school|trip|coach|club|team|class|we all|everyone|guys) ..9 (train|bus|ticket|tickets|coffee|lunch|dinner|cinema|pizza|movie|film)',
    '(train|bus|ticket|tickets|coffee|lunch|dinner|cinema|pizza|movie|film|drinks|food) ..9 (mum|dad|nan|gran|grandma|grandad|auntie|half term|school|trip|club|team|class|everyone|guys|lads|girls|museum|gig|concert|game|sim|simulator|support|order|customer|sir|madam|restaurant|airport)',
    'take you out (for granted|of the|on the|in (fifa|cod|chess|the game))',
  ],
  confidence: 'strong',
  means: 'Offers to pay for the way, or for food out together, so that the child comes.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill pay ur train',
    'ill get u an uber',
    "let me buy u a coffee in derby, u'll see im normal",
    'get maccies just us',
    'get the bus to mine',
    "we'll get a takeaway just u n me",
    "get the bus? we'll drop you back",
  ],
  passes: [
    'uber eats?',
    'train sim 4 looks good',
    'mum will buy your train ticket',
    'ill get us tickets for the school trip',
    'get the bus to school',
    'i shall pay for the train love nan',
  ],
};
