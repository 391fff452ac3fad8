import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'you (still)? owe me (one|#Number|big|big time|that|this|now|for that|for the|something|a (selfie|picture|favour|favor|kiss|hug|call|chat|date|visit|snap|photo|video)|$)',
    'i am owed',
    'after (all|everything) ..1 (i|that i|i have) ..1 (did|done|do|gave|given|bought|spent|give|paid|helped)',
    'i (bought|paid|gave|gifted|spent|carried) ..3 (for you|on you|you) ..6 (so now|least|owe|return|nothing|can not even|will not even|and you|this is how)',
    '(because|and) i (paid|bought|spent) ..2 (for)? (that|you|it|this|your)',
    '(i)? bought you that',
    'least you (can|could) do',
    '(what do i get) (for it|in return|if|from you|back|for that|then)',
    '(something|one thing|anything|a favour|a little something) in return',
    '(return the favour|return the favor|make it up to me|repay me|thank me by|thank me with)',
    'all (them|those|the|these) (lifts|gifts|skins|robux|money|rides|help|presents|hours) ..1 (give|gave|got|bought|spent|sent|did|put)',
    '(i)? never ask (you)? (for)? (anything|nothing|much) (back|in return|from you|else|do i|$)',
  ],
  unless: [
    '(owe|owed) ..3 (diamonds|gold|coins|quid|pizza|lunch|pound|gems|iron|emeralds|chips|pint|coffee|drink|sandwich|dollars|tenner|fiver|#Money)',
    '(apology|rematch|explanation|answer|turn|call back) ..3 owe',
  ],
  confidence: 'strong',
  means: 'Says the child owes them for gifts or help, as if a gift had a price.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'u owe me',
    'after all i did 4 u',
    'so im owed a lil favour',
    'cos i paid 4 that skin',
    'all them lifts i give u',
    'i never ask for anything back do i',
  ],
  passes: ['u owe me 2 diamonds', 'you owe me a rematch', 'he owes me a fiver', 'i bought you the blue one is that ok'],
};
