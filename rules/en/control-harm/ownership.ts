import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you are|you|your|you will be) ..1 (mine|all mine|only mine|my property|my pet|my toy|my little|ours|taken by me) (now|forever|and|only|not|remember|no one|nobody|from|okay|$)',
    'you belong (to|with) (me|us|no one else)',
    '(i|we) own (you|your (life|time|body|phone|account|voice))',
    '(no one|nobody|noone) else (can|gets to|is allowed to|may|will ever|will) (have|talk to|look at|see|love|be with|play with) you',
    '(i am) (your|the) (owner|master|boss|king|only one) (now|from now|so|and you|remember|$)',
    'i am (the boss)? when you are my (girl|girlfriend|boyfriend|gf|bf)',
    '(call me|you call me) (master|my owner|your owner) (from|now|or|every|okay|$)',
  ],
  unless: [
    '(play|show|send|give|tell|lend|bring|sing|read|swap|trade|pass) you mine',
    '(mine|own|belong|ours) ..8 (queen|king|rook|bishop|pawn|knight|flag|piece|base|land|territory|diamond|loot|sword|plot|island|planet|city|castle|title|trophy|league|chess|game|checkmate|noob|noobs|ez|server|team|club|guild|clan|house|in the library)',
    '(coffee|wifi|shoes|jumper|hoodie|phone|pizza|dinner|cake|prize|valentine|song|lyrics) ..5 mine',
    '(he|she|it|they|this|that|book|pen) ..2 (is|are) mine',
  ],
  confidence: 'fair',
  means: 'Speaks as if the child belonged to them, while people belong to themselves.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur mine now',
    'u belong 2 us',
    'we own u',
    'no1 else can have u',
    "You're mine, remember?",
    'i am when ur my gf',
  ],
  passes: [
    'ill play u mine. its so bad itll make u feel better',
    'ur queen is mine now',
    'ur mine now checkmate',
    'you belong in the chess club',
    'we own the flag',
    'this book is mine and only mine',
  ],
};
