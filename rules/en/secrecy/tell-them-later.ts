import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tell|show|ask|ring|text|bring|involve|surprise|introduce|include) (her|him|them|your #Adult|#Adult|the folks|everyone|everybody|the family) ..2 (after|afterwards|later|once|then|when (it|the|we|you are|you have|i|all)|at the end|one day|some day|in time)',
    '(her|him|them|your #Adult|#Adult|the folks) ..2 (after|afterwards|later|once (it|we|you)|when (it|we) (is|are|have|comes|arrives)|at the end) ..2 (not before|not now|much better|nicer|best|okay|$)',
    '(do not|let us not|not|no need (to|of)|need not|without|rather than) (to)? (bother|bothering|wake|waking|trouble|worry|worrying|disturb|involve|involving|drag|bring|ask|ring) ..1 (her|him|them|your #Adult|mama|#Adult|the folks|the family|anyone|sir|miss|room mate|roommate) ..3',
    'let (her|him|them|your #Adult|#Adult|the old folks) (sleep|rest|be|have (her|his|their)|snooze|nap|watch)',
    '(leave|keep) (her|him|them|the folks|your #Adult|#Adult|the family|the parents) (till|until|for later|for now|out|in the dark|guessing|be)',
    '(she|he|they|your #Adult) ..2 (can|could|will|would|may) (see|hear|know|meet|read|be told|find out|sign|look) ..2 (after|afterwards|later|once|when (it|we|you))',
    '(surprise|amaze|astonish) (her|him|them|your #Adult|mum|dad|mama|papa) ..2 (with|after|later|when|at)',
    '(a)? (nice|lovely|good|big|little|sweet)? surprise for (her|him|them|your #Adult) ..1 (after|afterwards|later|then|when|$)',
    'imagine (her|his|their|your #Adult) face',
  ],
  unless: [
    '(tell|show|ask|ring|text|bring) (her|him|them) ..2 (when (i|we) (get|got|are|see)|then i|later (i|today|tonight))',
    '(birthday|christmas|mothers day|fathers day|anniversary|party|cake|card)',
    '(i|we) (will|can|should|would|could|going to|have to|must) (tell|show|ask|ring|text|bring|introduce) (her|him|them|you)',
    '(after|once|when) ..1 (work|school|lunch|dinner|class)',
    '(teacher|club|shop|school|open|stay|work) after hours',
    'bring (them|him|her) (back|in|home|to the|some)',
    'leave (them|him|her) (be)? (alone|at|on|in|a|the|there|here)',
    '(give|gives|gave|cost|costs) (her|him|them) (a|an|some|the|votes)',
    '(want|wants|wanted) (her|him|them) back',
  ],
  confidence: 'fair',
  means: 'Puts off the moment when a grown-up hears of it, often until it is too late to say no.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'show your mum once it is finished',
    'dont wake ur nan for that',
    'Let her rest, this is our hour.',
    'leave the parents till the contract is done',
    'it is a lovely surprise for her afterwards',
  ],
  passes: [
    'i will tell her when i get home',
    'ask him after class',
    'teacher after hours',
    'let them have a go',
    'bring them back on monday',
    'give them a bath later',
    'it cost them votes later',
  ],
};
