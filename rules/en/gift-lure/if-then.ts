import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'if you ..6 (i will|i can|i would|i could|i am going to) (#Give) you',
    '(#Money|#Cash|#GameGoods) if you (can|do|will|keep|come|send|show|let|are|promise|say|stay|talk|call)',
    'you (send|show|do|go) ..3 (and|then)? i (send|will send|give|will give|gift|buy|will buy)',
    '(you help me|scratch my back) ..1 i (help|scratch|will help)',
    '(do|did) me a (solid|favour|favor|fav) ..4 (i will|i can|and|get|gift)',
    '(there is|theres) (#Money|#Cash|a ..1|something|money|loads) in it (for you|if|$)',
    '(boost|carry|rank|level) ..4 (do|does) me a (solid|favour|favor|fav)',
    '(i)? (did|done|do) (something|this|that|it) for you (so|now) ..2 (you|do)',
  ],
  unless: [
    '#Give you (a lift|a call|a hand|a shout|an answer|answers|the (answers|notes|ball|link|code|sheet)|my (homework|notes|answers|sword))',
    '(pass|shoot|heal|carry) (the|me|it|my) ..1',
  ],
  confidence: 'fair',
  means: 'Ties a reward to something the child shall do; ask yourself why it is not simply a present.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'if u stay on call ill drop u 5k',
    '100 bucks if u can keep a promise',
    'theres a tenner in it',
    'u send 1 i send nitro',
    'ill boost ur rank n u do me a solid',
    'u help me i help u',
  ],
  passes: [
    'ill give u my sword if u carry me',
    'if you do my maths i will send you the notes',
    'if you come early i can give you a lift',
    'do me a favour and pass the ball',
    'you send the link i will open it',
  ],
};
