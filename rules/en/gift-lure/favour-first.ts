import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(do|did) (something|smth|a thing|one thing|a little thing|a favour|a favor|me a (fav|favour|favor|solid)|one little) ..2 (for me)? (and|then|n|first) (i|you) (will|can|get|would) ..2 (#Give|get|gift|have|be)',
    '(#Give|gift) you ..6 if you (do (something|smth|one|me|a)|be|keep|promise|come|say|help|stay|let|trust|add|meet|give) ..3 (me|secret|mine|round|for me)',
    '#Offer #Give you ..5 if you do (something|smth|me|this|one|what|a|it) ..2',
    '(do|send|show|say|add|follow|join|come|help|finish) ..6 (and|then) (the|this|that|a|it) ..2 (is|are) (yours|all yours)',
    'what (do|will|would) i (get|have) (for it|in return|back|out of it|in exchange|from you|for that|if i|then|from it)',
    'want it ..1 what do i get',
    '(in return|in exchange|something back) (for (that|it|this|the ..1|my)|$)',
    '(i)? never (ask|asked|ask for|asked for|want|wanted) (anything|nothing) (back|in return|from you)',
    '(i am|so i am|you are) (owed|owing) (a|one|me)',
    '(after|because|since|cos|considering) (all|everything|what) ..1 i (did|do|bought|gave|paid|got|spent|have done|have given|sent) ..2 (you|for)',
    'i (bought|got|paid for) you (that|it|this|the) (phone|skin|game|pass|thing)? $',
    '(i)? paid (for)? (4)? that (skin|phone|game|pass|for you)',
    'i (bought|paid for|got|gave) (you|that for you|you that) ..3 (so|now|remember|you owe|and you)',
  ],
  unless: ['(say|said|text|texted|write|wrote|shout|shouted) (something|sth) back'],
  confidence: 'certain',
  means: 'Gives or promises something and wants a favour for it, so that the child owes a debt.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'gift u the battle pass if u do smth 4 me',
    'do me a fav n ill gift u',
    'u want it? what do i get',
    'I never ask for anything back do I',
    'so im owed a lil favour',
    'after all i did 4 u',
  ],
  passes: [
    'do me a favour and pass the ball',
    'ill give u my sword if u carry me',
    'what do i get for q3',
    'what do i get mum for her birthday',
    'i bought the milk so now we can bake',
    'return the book on friday',
    'did u say something back',
  ],
};
